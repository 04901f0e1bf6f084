import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day, sayDay, type Day } from './day.ts'
import {
  dayDue,
  dueColumns,
  dueOf,
  reviewOf,
  sayDue,
  unitsLate,
  isVaguer,
  type Due,
  type DuePeriod,
  type Period,
} from './due.ts'
import { readDay, sayDayRead } from './read-day.ts'
import { readDue } from './read-due.ts'
import { sayDueRead, wordsFor } from './say-due-read.ts'
import { NO_DUE, sayNoDue } from './say-no-due.ts'

const SPRING_2021 = { kind: 'season', from: '2021-03-01', to: '2021-05-31' }
const Q3 = { kind: 'quarter', from: '2020-10-01', to: '2020-12-31' }

describe('when something is due is read from its words', () => {
  it.each([
    ['Spring 2021', SPRING_2021],
    ['by  spring 2021', SPRING_2021],
    ['Summer 2021', { kind: 'season', from: '2021-06-01', to: '2021-08-31' }],
    ['Autumn 2020', { kind: 'season', from: '2020-09-01', to: '2020-11-30' }],
    ['winter 2020', { kind: 'season', from: '2020-12-01', to: '2021-02-28' }],
    ['Winter 2020/21', { kind: 'season', from: '2020-12-01', to: '2021-02-28' }],
    ['Winter 2023', { kind: 'season', from: '2023-12-01', to: '2024-02-29' }],
    ['autumn term 2020', { kind: 'term', from: '2020-09-01', to: '2020-12-31' }],
    ['Spring term 2021', { kind: 'term', from: '2021-01-01', to: '2021-03-31' }],
    ['Spring term 2020/21', { kind: 'term', from: '2021-01-01', to: '2021-03-31' }],
    ['summer term 2021', { kind: 'term', from: '2021-04-01', to: '2021-07-31' }],
    ['Q3 2020/21', Q3],
    ['Q3 2020-21', Q3],
    ['Q3 2020–2021', Q3],
    ['2020/21 Q3', Q3],
    ['third quarter of 2020/21', Q3],
    ['Quarter 4 2020/21', { kind: 'quarter', from: '2021-01-01', to: '2021-03-31' }],
    ['Q3 2020', Q3],
    ['Q4 2020', { kind: 'quarter', from: '2021-01-01', to: '2021-03-31' }],
    ['March 2021', { kind: 'month', from: '2021-03-01', to: '2021-03-31' }],
    ['Mar. 2021', { kind: 'month', from: '2021-03-01', to: '2021-03-31' }],
    ['Sept 2021', { kind: 'month', from: '2021-09-01', to: '2021-09-30' }],
    ['end of March 2021', { kind: 'month', from: '2021-03-01', to: '2021-03-31' }],
    ['by the end of Q3 2020/21', Q3],
    ['February 2024', { kind: 'month', from: '2024-02-01', to: '2024-02-29' }],
    ['2021', { kind: 'year', from: '2021-01-01', to: '2021-12-31' }],
    ['end of 2021', { kind: 'year', from: '2021-01-01', to: '2021-12-31' }],
    ['2020/21', { kind: 'year', from: '2020-04-01', to: '2021-03-31' }],
    ['financial year 2020/21', { kind: 'year', from: '2020-04-01', to: '2021-03-31' }],
    ['academic year 2020/21', { kind: 'year', from: '2020-09-01', to: '2021-08-31' }],
    ['w/c 4 January 2021', { kind: 'week', from: '2021-01-04', to: '2021-01-10' }],
    ['Week commencing 28/12/2020', { kind: 'week', from: '2020-12-28', to: '2021-01-03' }],
    [
      '31st May 2017  (revised: 31 July)',
      { kind: 'day', from: '2017-05-31', to: '2017-05-31', words: '31st May 2017 (revised: 31 July)' },
    ],
    ['Summer 2012 (then yearly)', { kind: 'season', from: '2012-06-01', to: '2012-08-31' }],
    ['w/c 4 January 2021 - [half term] (see 2.1).', { kind: 'week', from: '2021-01-04', to: '2021-01-10' }],
    ['3 Dec 2020', { kind: 'day', from: '2020-12-03', to: '2020-12-03' }],
    ['by 3/12/2020', { kind: 'day', from: '2020-12-03', to: '2020-12-03' }],
    ['2020-12-03', { kind: 'day', from: '2020-12-03', to: '2020-12-03' }],
    ['Ongoing, reviewed on 1 June 2021', { kind: 'ongoing', to: null, words: 'Ongoing', reviewOn: '2021-06-01' }],
    ['On-going (review 1/6/2021)', { kind: 'ongoing', to: null, words: 'On-going', reviewOn: '2021-06-01' }],
    ['ongoing until reviewed on 1 June 2021', { words: 'ongoing', reviewOn: '2021-06-01' }],
    [
      'Ongoing through the workforce group,  reviewed on 1 June 2021',
      { words: 'Ongoing through the workforce group', reviewOn: '2021-06-01' },
    ],
    ['Ongoing (led by Jo), review on 1 June 2021', { words: 'Ongoing (led by Jo)', reviewOn: '2021-06-01' }],
    ['Ongoing (led by Jo, review 1/6/2021), see 4.2', { words: 'Ongoing (led by Jo) see 4.2', reviewOn: '2021-06-01' }],
    ['Ongoing, reviewed on 1 June 2021 (by the board)', { words: 'Ongoing (by the board)', reviewOn: '2021-06-01' }],
    ['Ongoing peer reviews; next review on 1 June 2021', { words: 'Ongoing peer reviews', reviewOn: '2021-06-01' }],
  ])('%s', (typed, expected) => {
    expect(readDue(typed)).toMatchObject(expected)
  })

  it('a bare quarter is the plan’s own, one with both years is the financial year’s', () => {
    expect(readDue('Q3 2020', 'calendar')).toMatchObject({ from: '2020-07-01', to: '2020-09-30' })
    expect(readDue('Q3 2020/21', 'calendar')).toMatchObject(Q3)
  })

  it('keeps the words as they were said, but of a day', () => {
    expect(readDue('  by the end  of Spring 2021 ')?.words).toBe('by the end of Spring 2021')
    expect(readDue('3/12/2020')?.words).toBe('3 December 2020')
  })

  it('keeps what a plan says in brackets beside a time', () => {
    expect(readDue(' Summer 2012  (then yearly) ')?.words).toBe('Summer 2012 (then yearly)')
    expect(readDue('TBC (after the budget)')?.words).toBe('TBC (after the budget)')
  })

  it.each([
    [
      'Summer 2012, then yearly',
      '“Summer 2012” can be read, “then yearly” cannot. Put that in brackets to keep it in the plan’s own words: Summer 2012 (then yearly)',
    ],
    [
      '31st May 2017 - revised: 31 July',
      '“31st May 2017” can be read, “revised: 31 July” cannot. Put that in brackets to keep it in the plan’s own words: 31st May 2017 (revised: 31 July)',
    ],
    [
      '31 May 2017 (revised) then yearly',
      '“31 May 2017” can be read, “(revised) then yearly” cannot. Put that in brackets to keep it in the plan’s own words: 31 May 2017 (revised then yearly)',
    ],
    [
      'March 2021 to June 2021',
      '“March 2021” and “June 2021” are two times. Enter the one by which it is due. The other can stand beside it in brackets',
    ],
    [
      '31/3/2021 or 30/6/2021',
      '“31/3/2021” and “30/6/2021” are two times. Enter the one by which it is due. The other can stand beside it in brackets',
    ],
    ['2021 March', 'Did you mean March 2021?'],
    [
      '2001/02 - 2',
      '“2001/02” can be read, “2” cannot. Put that in brackets to keep it in the plan’s own words: 2001/02 (2)',
    ],
    [
      'mid March 2021',
      '“March 2021” can be read, “mid” cannot. Put that in brackets to keep it in the plan’s own words: March 2021 (mid)',
    ],
    ['Phase 2 Mar 2017', NO_DUE],
    ['by Easter 2027', NO_DUE],
    ['31 February 2021 (revised)', 'February 2021 has 28 days. Did you mean 28 February 2021?'],
    ['Spring (then yearly)', 'Enter the year too, in four figures'],
    ['w/c 31/2/2021 (half term)', 'February 2021 has 28 days. Did you mean 28 February 2021?'],
    ['(revised)', NO_DUE],
    [
      'Ongoing, reviewed on 1 June 2021 by the board',
      '“1 June 2021” can be read, “by the board” cannot. Put that before the review to keep it in the plan’s own words: Ongoing (by the board), reviewed on 1 June 2021',
    ],
    [
      'Ongoing, reviewed monthly from 1 June 2021',
      '“1 June 2021” can be read, “monthly from” cannot. Put that before the review to keep it in the plan’s own words: Ongoing (monthly from), reviewed on 1 June 2021',
    ],
    [
      'Ongoing, reviewed on Monday 1 June 2021',
      '1 June 2021 is a Tuesday. Enter the day that is meant, or leave out the day of the week',
    ],
    [
      'w/c Tuesday 4 January 2021',
      '4 January 2021 is a Monday. Enter the day that is meant, or leave out the day of the week',
    ],
    [
      'Monday 3 December 2020 (revised)',
      '3 December 2020 is a Thursday. Enter the day that is meant, or leave out the day of the week',
    ],
    ['soon (revised)', NO_DUE],
    ['Ongoing (see 4.2)', 'Say when it is reviewed next: write “Ongoing, reviewed on”, then the day'],
  ])('%s is refused by the part that cannot be read', (typed, expected) => {
    expect([readDue(typed), sayNoDue(typed)]).toEqual([null, expected])
  })

  it.each([
    ['Spring', 'Enter the year too, in four figures'],
    ['autumn term', 'Enter the year too, in four figures'],
    ['by the end of March', 'Enter the year too, in four figures'],
    ['Q3', 'Enter the year too, in four figures'],
    ['Mar-21', 'Enter the year in four figures. Did you mean Mar 2021?'],
    ['Spring 21', 'Enter the year in four figures. Did you mean Spring 2021?'],
    ['Q3 2020/22', '2020/22 is no year. Did you mean 2020/21?'],
    ['2020/19', '2020/19 is no year. Did you mean 2020/21?'],
    ['Spring 2120', 'The year 2120 cannot be right. Did you mean 2020?'],
    ['March 1921', 'The year 1921 cannot be right. Did you mean 2021?'],
    ['Winter 2050', 'Enter a time that ends by 2050'],
    ['31 February 2021', 'February 2021 has 28 days. Did you mean 28 February 2021?'],
    ['3/12/20', 'The year 20 cannot be right. Did you mean 2020?'],
    ['3 December', 'Enter the year too, in four figures'],
    ['w/c 31/2/2021', 'February 2021 has 28 days. Did you mean 28 February 2021?'],
    ['Ongoing', 'Say when it is reviewed next: write “Ongoing, reviewed on”, then the day'],
    ['Ongoing, reviewed in the summer', 'Enter the day of its review: write “Ongoing, reviewed on”, then the day'],
    ['Ongoing, reviewed on 31/2/2021', 'February 2021 has 28 days. Did you mean 28 February 2021?'],
    ['From Oct', 'Enter when it is due: a day, month, quarter or season, with its year; TBC where no day is known yet'],
    ['soon', 'Enter when it is due: a day, month, quarter or season, with its year; TBC where no day is known yet'],
    ['', 'Enter when it is due: a day, month, quarter or season, with its year; TBC where no day is known yet'],
  ])('%s cannot be read, and that is said', (typed, expected) => {
    expect([readDue(typed), sayNoDue(typed)]).toEqual([null, expected])
  })
})

describe('what was read is said back', () => {
  it.each([
    ['Spring 2021', 'Spring 2021: March to May 2021, late from 1 June 2021'],
    ['Winter 2020', 'Winter 2020: December 2020 to February 2021, late from 1 March 2021'],
    ['Q3 2020/21', 'Q3 2020/21: October to December 2020, late from 1 January 2021'],
    ['March 2021', 'March 2021, late from 1 April 2021'],
    ['2021', '2021: January to December 2021, late from 1 January 2022'],
    ['w/c 4 January 2021', 'w/c 4 January 2021: 4 to 10 January 2021, late from 11 January 2021'],
    ['3/12/2020', 'Thursday 3 December 2020'],
    [
      '31st May 2017 (revised: 31 July)',
      'Wednesday 31 May 2017. Kept beside it in the plan’s own words: (revised: 31 July)',
    ],
    [
      'Summer 2012 (then yearly)',
      'Summer 2012: June to August 2012, late from 1 September 2012. Kept beside it in the plan’s own words: (then yearly)',
    ],
    ['TBC (after the budget)', 'TBC (after the budget): no day is known yet'],
    ['Ongoing, reviewed on 1 June 2021', 'Ongoing: it has no end, and is reviewed on Tuesday 1 June 2021'],
    [
      'Ongoing (led by Jo), review on 1 June 2021',
      'Ongoing (led by Jo): it has no end, and is reviewed on Tuesday 1 June 2021',
    ],
  ])('%s', (typed, expected) => {
    expect(sayDueRead(readDue(typed) as Due)).toBe(expected)
  })
})

const START_MONTHS: Record<Exclude<Period, 'day' | 'week'>, readonly number[]> = {
  month: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  quarter: [1, 4, 7, 10],
  season: [3, 6, 9, 12],
  term: [1, 4, 9],
  year: [1, 4],
}
const MONTHS_OF = {
  month: () => 1,
  quarter: () => 3,
  season: () => 3,
  term: (m: number) => (m === 1 ? 3 : 4),
  year: () => 12,
}

const someDay = fc.integer({ min: 0, max: 17_000 }).map((days) => addDays(day('2000-01-03'), days))
const years = fc.integer({ min: 2001, max: 2047 })
const months = fc.constantFrom('month', 'quarter', 'season', 'term', 'year').chain((kind) =>
  fc.tuple(years, fc.constantFrom(...START_MONTHS[kind])).map(([year, month]): DuePeriod => {
    const end = month - 1 + MONTHS_OF[kind](month)
    const first = (y: number, m: number) => day(`${y}-${String(m).padStart(2, '0')}-01`)
    const from = first(year, month)
    const to = addDays(first(year + Math.floor(end / 12), (end % 12) + 1), -1)
    return { kind, from, to, words: wordsFor({ kind, from, to }) }
  }),
)
const weeks = someDay.map((from): DuePeriod => {
  const week = { kind: 'week', from, to: addDays(from, 6) } as const
  return { ...week, words: wordsFor(week) }
})
const ongoing = someDay.map((reviewOn): Due => ({ kind: 'ongoing', from: null, to: null, words: 'Ongoing', reviewOn }))
const aside = fc.constantFrom('(then yearly)', '[was 31 July]', '(revised) (see 2.1)')
const withAside = fc
  .tuple(fc.oneof(someDay.map(dayDue), weeks, months), aside)
  .map(([due, said]): Due => ({ ...due, words: `${due.words} ${said}` }))
const anyDue: fc.Arbitrary<Due> = fc.oneof(someDay.map(dayDue), weeks, months, ongoing, withAside)

describe('whatever is due', () => {
  it('is read from what is said of it', () => {
    fc.assert(
      fc.property(anyDue, (due) => {
        expect(readDue(sayDue(due))).toEqual(due)
      }),
    )
  })

  it('is kept by a version whole', () => {
    fc.assert(
      fc.property(anyDue, (due) => {
        expect(dueOf(dueColumns(due))).toEqual(due)
      }),
    )
  })

  it('is never vaguer than itself, nor both of two vaguer than the other', () => {
    fc.assert(
      fc.property(anyDue, anyDue, (one, other) => {
        expect(isVaguer(one, one)).toBe(false)
        expect(isVaguer(one, other) && isVaguer(other, one)).toBe(false)
      }),
    )
  })
})

describe('how late it is', () => {
  const late = (typed: string, on: string) => {
    const due = readDue(typed) as DuePeriod
    const days = Math.round((Date.parse(on) - Date.parse(due.to)) / 86_400_000)
    const { unit, count } = unitsLate(due, days)
    return `${count} ${unit}`
  }
  it.each([
    ['3 December 2020', '2020-12-04', '1 day'],
    ['w/c 4 January 2021', '2021-01-16', '0 week'],
    ['w/c 4 January 2021', '2021-01-17', '1 week'],
    ['March 2021', '2021-04-01', '0 month'],
    ['March 2021', '2021-04-29', '0 month'],
    ['March 2021', '2021-04-30', '1 month'],
    ['March 2021', '2021-05-30', '1 month'],
    ['March 2021', '2021-05-31', '2 month'],
    ['January 2021', '2021-02-28', '1 month'],
    ['Q3 2020/21', '2021-03-30', '0 quarter'],
    ['Q3 2020/21', '2021-03-31', '1 quarter'],
    ['Spring 2021', '2021-08-30', '0 season'],
    ['Spring 2021', '2021-08-31', '1 season'],
    ['autumn term 2020', '2021-04-29', '0 term'],
    ['autumn term 2020', '2021-04-30', '1 term'],
    ['w/c 4 January 2021', '2021-04-10', '12 week'],
    ['w/c 4 January 2021', '2021-04-11', '3 month'],
    ['w/c 3 May 2021', '2026-11-26', '5 year'],
    ['March 2021', '2022-04-29', '12 month'],
    ['March 2021', '2022-04-30', '13 month'],
    ['March 2021', '2023-03-30', '23 month'],
    ['March 2021', '2023-03-31', '2 year'],
    ['Spring 2021', '2024-08-30', '12 season'],
    ['Spring 2021', '2024-08-31', '3 year'],
    ['Winter 2020/21', '2026-11-26', '5 year'],
    ['2020', '2021-12-30', '0 year'],
    ['2020', '2021-12-31', '1 year'],
  ])('%s, on %s', (typed, on, expected) => {
    expect(late(typed, on as Day)).toBe(expected)
  })
})

it.each(['TBC', 'tbd', 'To be confirmed by the board', 'Not yet agreed', 'No date yet', 'unknown'])(
  'keeps the words of what has no day yet: %s',
  (typed) => {
    expect(readDue(typed)).toEqual({ kind: 'ongoing', from: null, to: null, words: typed, reviewOn: null })
  },
)

describe('nothing that is typed is dropped in silence', () => {
  const times = fc.oneof(
    anyDue.map(sayDue),
    someDay.map((on) => sayDayRead(on)),
    fc.constantFrom(
      '3/12/2020',
      'by 2020-12-03',
      'TBC',
      'Ongoing',
      'On-going, review 1/6/2021',
      'Q3 2020',
      'w/c 4/1/2021',
    ),
  )
  const beside = fc.constantFrom(
    ...['through the workforce group', 'led by Jo', 'then yearly', 'Tuesday', 'monthly', 'peer review', 'reviewed'],
    ...['was 31 July', 'Q2', '2', 'and', 'x', 'next', 'by the board'],
  )
  const brackets = fc.constantFrom(['', ''], ['(', ')'], ['[', ']'], ['(', ''], ['- ', ''], ['', ','])
  const typed = fc
    .tuple(times, fc.array(fc.tuple(beside, brackets, fc.nat(8)), { minLength: 1, maxLength: 2 }))
    .map(([time, extra]) => {
      const words = time.split(' ')
      for (const [said, [open, close], at] of extra) words.splice(at, 0, `${open}${said}${close}`)
      return words.join(' ')
    })
  /** What leads up to a day or a review; a day of the week is held to be its own. */
  const LEADS = /^(?:due|on|by|in|of|until|and|then|next|is|to|be|will|with|a|again|review|reviewed|date|day)$/
  /** Days in one way of writing them. */
  const plain = (said: string) =>
    said.replaceAll(/\d+\/\d+\/\d{4}|\d{4}-\d\d-\d\d/g, (on) => sayDay(readDay(on) ?? day(on)))
  const parts = (said: string): string[] =>
    plain(said)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  /** Every word and figure, as often as it stands there, of whatever is kept. */
  const left = (of: string, kept: string) => {
    const there = parts(kept)
    return parts(of).filter((part) => {
      const at = there.indexOf(part)
      if (at >= 0) there.splice(at, 1)
      return at < 0 && !LEADS.test(part)
    })
  }

  it('by the reading: it is kept, or refused', () => {
    fc.assert(
      fc.property(typed, (said) => {
        const due = readDue(said)
        if (due === null) {
          expect(sayNoDue(said)).not.toBe('')
          return
        }
        const on = reviewOf(due) ?? due.to
        const weekday = on === null ? '' : sayDayRead(on).replace(/ .*/, '')
        expect({ said, kept: left(said, `${sayDue(due)} ${weekday}`) }).toEqual({ said, kept: [] })
        expect({ said, saidBack: left(said, sayDueRead(due)) }).toEqual({ said, saidBack: [] })
      }),
      { numRuns: 3000 },
    )
  })
})
