import { describe, expect, it } from 'vitest'
import { day } from './day.ts'
import { latestByEdit, whyNotMoveDue, type DueVersion } from './why-not-move-due.ts'

const JAN = day('2021-01-29')
const FEB = day('2021-02-26')
const MAR = day('2021-03-31')
const CUT_OFF = day('2020-12-02')
const typed = (dueOn: DueVersion['dueOn'], recordedOn: string, decided = false) => ({
  dueOn,
  recordedOn: day(recordedOn),
  decided,
})

describe('the latest date that an edit may give:', () => {
  it.each<[what: string, versions: DueVersion[], today: string, latest: string | null]>([
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
    expect(latestByEdit(versions, [day('2021-01-13'), CUT_OFF], day(today))).toBe(latest)
  })

  it('is the last cut-off’s of many', () => {
    const cutOffs = ['2020-12-02', '2020-10-14', '2021-01-13'].map(day)
    expect(latestByEdit([typed(MAR, '2020-10-01'), typed(JAN, '2020-11-01')], cutOffs, day('2020-12-10'))).toBe(JAN)
    expect(latestByEdit([typed(MAR, '2020-10-01')], [], day('2020-12-10'))).toBeNull()
  })
})

describe('a due date is edited', () => {
  const facts = { dueOn: FEB, closure: null, waiting: null, latest: null }
  const SEEN = 'The board has seen 26 February 2021, so only the board can make this later. Ask it for another due date'
  const ASKED = 'A move to 31 March 2021 is asked for. Once the board has decided, its due date can change'
  const CLAIMED = 'This action waits for the chair to sign it off. Once that is decided, its due date can change'
  const AGREED = 'This action is agreed complete. The chair can reopen it, and then its due date can change'

  it.each<[what: string, to: typeof FEB, given: Partial<typeof facts> | object, says: string | null]>([
    ['later, before a board has seen it', MAR, {}, null],
    ['not later, once it has', MAR, { latest: FEB }, SEEN],
    ['not by a day', day('2021-02-27'), { latest: FEB }, SEEN],
    ['to itself', FEB, { latest: JAN, waiting: { toOn: MAR } }, null],
    ['earlier', JAN, { latest: FEB }, null],
    ['back to what the board has seen', FEB, { dueOn: JAN, latest: FEB }, null],
    ['not beyond it', MAR, { dueOn: JAN, latest: FEB }, SEEN],
    ['not when it is agreed complete, seen or not', MAR, { closure: 'agreed' }, AGREED],
    ['not even earlier when it is embedded', JAN, { closure: 'embedded', latest: FEB }, AGREED],
    ['not while a claim waits', MAR, { closure: 'claimed' }, CLAIMED],
    ['not even earlier while a claim waits', JAN, { closure: 'reviewed' }, CLAIMED],
    ['once it is reopened', JAN, { closure: 'reopened' }, null],
    ['not while a request waits', MAR, { waiting: { toOn: MAR } }, ASKED],
    ['not even earlier while a request waits', JAN, { waiting: { toOn: MAR } }, ASKED],
  ])('%s', (_what, to, given, says) => {
    const whyNot = whyNotMoveDue(to, { ...facts, ...given })
    expect(whyNot?.message ?? null).toBe(says)
    if (whyNot) expect(whyNot).toMatchObject({ status: 409, field: 'dueOn' })
  })
})
