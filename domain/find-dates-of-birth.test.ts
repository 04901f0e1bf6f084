import { describe, expect, it } from 'vitest'
import { findDatesOfBirth } from './find-dates-of-birth.ts'

const found = (text: string) => findDatesOfBirth(text).map(([, words]) => words)

/** A date as somebody may write it. */
const DATES = [
  '3 May 2009',
  '3rd May 2009',
  'the 3rd of May 2009',
  'the 3rd day of May, 2009',
  '03 MAY 09',
  "3 May '09",
  '3May2009',
  '3-May-2009',
  '3/5/2009',
  '03.05.09',
  '3 . 5 . 2009',
  '3|5|2009',
  '2009-05-03',
  '2009/5/3',
  '2009 May 3',
  'May 3, 2009',
  'May 3rd',
  'May the third',
  '3 May',
  'Sept. 2009',
  'May of 2009',
  '2009',
  '3/5',
  '03052009',
  '030509',
  'the third of May two thousand and nine',
  'the twenty-first of June, nineteen ninety-nine',
  'June twenty twelve',
]
/** What says that it is one of birth, with what stands before the date. */
const CUES = [
  'DOB ',
  'DOB: ',
  'DOB - ',
  'DOB (',
  'DOB is ',
  'D.O.B. ',
  'd.o.b.: ',
  'D O B ',
  'D/O/B ',
  'DOB',
  'DOBs: ',
  'Date of Birth: ',
  'date-of-birth = ',
  'date of birth, as Mosaic has it, is ',
  'birthday on ',
  'Birth date ',
  'born ',
  'born on ',
  'born in ',
  'born at St. Mary in Chatham on Monday ',
  'gave birth on ',
]

describe('a date of birth is what says so, with its date', () => {
  it.each(DATES)('%s', (date) => {
    const glued = /^\d/.test(date) ? CUES : CUES.filter((cue) => cue !== 'DOB')
    expect(glued.map((cue) => found(`We saw them, ${cue}${date}, and told them so.`))).toEqual(
      glued.map((cue) => [`${cue}${date}`]),
    )
  })

  it.each([
    ['before, in brackets', 'Jo (3 May 2009 - DOB) was seen', ['3 May 2009 - DOB']],
    ['before, and then said', '3 May 2009 is his date of birth', ['3 May 2009 is his date of birth']],
    ['before a birth', 'On 3 May 2009 Jo was born', ['3 May 2009 Jo was born']],
    ['before, in figures', 'Jo 03/05/2009 DOB', ['03/05/2009 DOB']],
    ['of several', 'DOBs 3 May 2009, 4 June 2011 and 5/6/2013, well', ['DOBs 3 May 2009, 4 June 2011 and 5/6/2013']],
    ['two cues', 'born 3 May 2009. DOB 4 June 2011', ['born 3 May 2009', 'DOB 4 June 2011']],
    ['after another figure', 'born at 34 weeks on 3 May 2009', ['born at 34 weeks on 3 May 2009']],
    ['after part of one', 'born in 2009 (so on 3 May)', ['born in 2009 (so on 3 May']],
    ['a year of it', 'YOB 2009, Y.O.B. 2011', ['YOB 2009', 'Y.O.B. 2011']],
    ['shortened', 'Jo (b. 3 May 2009), Al b.2011 and b. 03/05/2009', ['b. 3 May 2009', 'b.2011', 'b. 03/05/2009']],
    ['of a birth', 'His birth was on 3 May 2009. Births: 3/5/2009', ['birth was on 3 May 2009', 'Births: 3/5/2009']],
    ['of a birth before', '3 May 2009 was the day of her birth', ['3 May 2009 was the day of her birth']],
    [
      'by an age',
      'He turned 11 on 3 May 2020; she turns eighteen in May 2021',
      ['turned 11 on 3 May 2020', 'turns eighteen in May 2021'],
    ],
    ['in two parts', 'born in May 2009, on the 3rd.', ['born in May 2009, on the 3rd']],
    ['of a month alone', 'born in May at home', ['born in May']],
    ['that nobody knows how to read', 'DOB is 3.v.09x, so', ['DOB is 3.v.09x']],
    ['beside a number', 'born 3 May 2009, NHS 943 476 5919, case 204418', ['born 3 May 2009']],
    [
      'eight words on',
      'born at home in the town where she lived 3 May',
      ['born at home in the town where she lived 3 May'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it.each([
    ['no date', 'Children born on site get a red book. DOB - is now recorded.'],
    ['one of another sentence', 'Their DOB is recorded. By 3 May 2021 all are checked'],
    ['one behind a semicolon', 'babies born here; by 3 May 2021 all are seen'],
    ['one too far away', 'babies born at home in the town where they all live 3 May'],
    ['one before that is of something else', 'By March 2021 dates of birth are recorded'],
    ['may, as a word', 'babies born may be seen, and march on'],
    ['a word that begins as a month', 'born to the Mayor'],
    ['within a word', 'newborn 3 May, dobbed 3 May, reborn 2009'],
    ['an age', 'their third birthday'],
    ['a birth without one', 'Pre-birth assessments by 3 May 2021, birth parents and births; 12 births in 2020'],
    ['when an action is due', 'Every young person has a plan before they turn 18, due 30 October 2020'],
    ['a turn', 'in turn 3 May 2021 is their next, we turned 30% of them on 3 May 2021'],
    ['a letter', 'part b. Children are seen by 3 May 2021'],
  ])('nothing: %s', (_what, text) => {
    expect(found(text)).toEqual([])
  })
})
