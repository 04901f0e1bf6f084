import { describe, expect, it } from 'vitest'
import { day } from './day.ts'
import { dayDue, type Due } from './due.ts'
import { readDue } from './read-due.ts'
import { latestByEdit, laterBy, whyNotMoveDue, type DueVersion } from './why-not-move-due.ts'

const JAN = dayDue(day('2021-01-29'))
const FEB = dayDue(day('2021-02-26'))
const MAR = dayDue(day('2021-03-31'))
const due = (typed: string) => readDue(typed) as Due
const CUT_OFF = day('2020-12-02')
const typed = (due: Due, recordedOn: string, decided = false): DueVersion => ({
  due,
  recordedOn: day(recordedOn),
  decided,
})

describe('the latest date that an edit may give:', () => {
  it.each<[what: string, versions: DueVersion[], today: string, latest: Due | null]>([
    ['any, before the first cut-off', [typed(JAN, '2020-11-01')], '2020-12-01', null],
    ['any, on its day', [typed(JAN, '2020-11-01')], '2020-12-02', null],
    ['what it held, from the day after', [typed(JAN, '2020-11-01')], '2020-12-03', JAN],
    ['what was typed on its day', [typed(JAN, '2020-12-02')], '2020-12-03', JAN],
    ['any, typed the day after', [typed(JAN, '2020-12-03')], '2020-12-10', null],
    ['what was put right in time', [typed(JAN, '2020-11-01'), typed(FEB, '2020-12-02')], '2020-12-10', FEB],
    [
      'what it held, though brought forward since',
      [typed(FEB, '2020-11-01'), typed(JAN, '2020-12-05')],
      '2020-12-10',
      FEB,
    ],
    ['what the board agreed since', [typed(JAN, '2020-11-01'), typed(FEB, '2020-12-10', true)], '2020-12-11', FEB],
    ['what the board agreed before any cut-off', [typed(FEB, '2020-11-01', true)], '2020-11-02', FEB],
    [
      'what the board agreed, not what was typed after it',
      [typed(MAR, '2020-11-01'), typed(FEB, '2020-12-05', true), typed(JAN, '2020-12-06')],
      '2020-12-10',
      FEB,
    ],
  ])('%s', (_what, versions, today, latest) => {
    expect(latestByEdit(versions, [day('2021-01-13'), CUT_OFF], day(today))).toEqual(latest)
  })

  it('is the last cut-off’s of many', () => {
    const cutOffs = ['2020-12-02', '2020-10-14', '2021-01-13'].map(day)
    expect(latestByEdit([typed(MAR, '2020-10-01'), typed(JAN, '2020-11-01')], cutOffs, day('2020-12-10'))).toEqual(JAN)
    expect(latestByEdit([typed(MAR, '2020-10-01')], [], day('2020-12-10'))).toBeNull()
  })
})

describe('a due date is edited', () => {
  const facts = { due: FEB, closure: null, waiting: null, latest: null }
  const SEEN = 'The board has seen 26 February 2021, so only the board can make this later. Ask it for another due date'
  const ASKED = 'A move to 31 March 2021 is asked for. Once the board has decided, its due date can change'
  const CLAIMED = 'This action waits for the chair to sign it off. Once that is decided, its due date can change'
  const AGREED = 'This action is agreed complete. The chair can reopen it, and then its due date can change'

  it.each<[what: string, to: Due, given: Partial<typeof facts> | object, says: string | null]>([
    ['later, before a board has seen it', MAR, {}, null],
    ['not later, once it has', MAR, { latest: FEB }, SEEN],
    ['not by a day', dayDue(day('2021-02-27')), { latest: FEB }, SEEN],
    ['to itself', FEB, { latest: JAN, waiting: { to: MAR } }, null],
    ['earlier', JAN, { latest: FEB }, null],
    ['back to what the board has seen', FEB, { due: JAN, latest: FEB }, null],
    ['not beyond it', MAR, { due: JAN, latest: FEB }, SEEN],
    ['not when it is agreed complete, seen or not', MAR, { closure: 'agreed' }, AGREED],
    ['not even earlier when it is embedded', JAN, { closure: 'embedded', latest: FEB }, AGREED],
    ['not while a claim waits', MAR, { closure: 'claimed' }, CLAIMED],
    ['not even earlier while a claim waits', JAN, { closure: 'reviewed' }, CLAIMED],
    ['once it is reopened', JAN, { closure: 'reopened' }, null],
    ['not while a request waits', MAR, { waiting: { to: MAR } }, ASKED],
    ['not even earlier while a request waits', JAN, { waiting: { to: MAR } }, ASKED],
  ])('%s', (_what, to, given, says) => {
    const whyNot = whyNotMoveDue(to, { ...facts, ...given })
    expect(whyNot?.message ?? null).toBe(says)
    if (whyNot) expect(whyNot).toMatchObject({ status: 409, field: 'dueOn' })
  })
})

describe('what the board has seen is made no vaguer by an edit, nor ongoing:', () => {
  const given = (latest: Due, more = {}) => ({ due: latest, latest, closure: null, waiting: null, ...more })
  const only = (seen: string, what: string) =>
    `The board has seen ${seen}, so only the board can ${what}. Ask it for another due date`

  it.each([
    ['a day to the season it ends', '31 May 2021', 'Spring 2021', only('31 May 2021', 'make this vaguer')],
    ['a day to an earlier month', '31 May 2021', 'April 2021', only('31 May 2021', 'make this vaguer')],
    ['a month to the quarter it ends', 'March 2021', 'Q4 2020/21', only('March 2021', 'make this vaguer')],
    [
      'a week to the month it ends',
      'w/c 25 January 2021',
      'January 2021',
      only('w/c 25 January 2021', 'make this vaguer'),
    ],
    ['a short month to a longer one before it', 'February 2021', 'January 2021', null],
    ['a quarter to another before it', 'Q4 2020/21', 'Q3 2020/21', null],
    ['a season to its last day', 'Spring 2021', '31 May 2021', null],
    ['a season to the day after', 'Spring 2021', '1 June 2021', only('Spring 2021', 'make this later')],
    ['a season to the month after', 'Spring 2021', 'June 2021', only('Spring 2021', 'make this later')],
    ['a season in other words', 'Spring 2021', 'by the end of Spring 2021', null],
    ['a day to ongoing', '31 May 2021', 'Ongoing, reviewed on 1 March 2021', only('31 May 2021', 'make this ongoing')],
    ['ongoing to a day', 'Ongoing, reviewed on 1 March 2021', '31 May 2025', null],
    [
      'a review put off',
      'Ongoing, reviewed on 1 March 2021',
      'Ongoing, reviewed on 2 March 2021',
      only('Ongoing, reviewed on 1 March 2021', 'put off its review'),
    ],
    ['a review brought forward', 'Ongoing, reviewed on 1 March 2021', 'Ongoing, reviewed on 28 February 2021', null],
  ])('%s', (_what, seen, to, says) => {
    expect(whyNotMoveDue(due(to), given(due(seen)))?.message ?? null).toBe(says)
  })

  it.each([
    ['2021-02-28', false],
    ['2021-03-01', true],
  ])('the next review is set once the last was held: reported for %s', (on, may) => {
    const [seen, next] = [due('Ongoing, reviewed on 1 March 2021'), due('Ongoing, reviewed on 1 June 2021')]
    expect(whyNotMoveDue(next, given(seen, { reportedOn: day(on) })) === null).toBe(may)
  })

  it.each(['31 May 2021', 'Spring 2021', 'Ongoing, reviewed on 1 March 2021'])(
    'the least beyond %s is not taken',
    (seen) => {
      expect(whyNotMoveDue(laterBy(due(seen)) as Due, given(due(seen)))?.code).toBe('seen-by-board')
    },
  )
})
