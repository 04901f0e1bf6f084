import { describe, expect, it } from 'vitest'
import { day } from './day.ts'
import { dueColumns, type Due } from './due.ts'
import { readDue } from './read-due.ts'
import { dateMoves, slippage, type Promises } from './slippage.ts'

const promised = (...dueOn: string[]): Promises['dueDates'] => dueOn.map((due) => ({ dueOn: day(due) }))

describe('slippage', () => {
  it.each<[string, string[], string | null, string, { timesRedated: number; daysMoved: number; daysLost: number }]>([
    [
      'nothing before the first promise',
      ['2020-03-31'],
      null,
      '2020-03-30',
      { timesRedated: 0, daysMoved: 0, daysLost: 0 },
    ],
    ['nothing on its due day', ['2020-03-31'], null, '2020-03-31', { timesRedated: 0, daysMoved: 0, daysLost: 0 }],
    ['a day, the day after', ['2020-03-31'], null, '2020-04-01', { timesRedated: 0, daysMoved: 0, daysLost: 1 }],
    [
      'what a move gave away',
      ['2020-03-31', '2020-06-30'],
      null,
      '2020-05-01',
      { timesRedated: 1, daysMoved: 91, daysLost: 91 },
    ],
    [
      'all three moves, against the first promise',
      ['2020-03-31', '2020-06-30', '2020-09-30', '2021-02-26'],
      null,
      '2020-12-10',
      { timesRedated: 3, daysMoved: 332, daysLost: 332 },
    ],
    [
      'a move and the days past it',
      ['2020-03-31', '2020-06-30'],
      null,
      '2020-07-02',
      { timesRedated: 1, daysMoved: 91, daysLost: 93 },
    ],
    [
      'what it took, once complete',
      ['2020-03-31', '2020-06-30'],
      '2020-05-10',
      '2020-12-10',
      { timesRedated: 1, daysMoved: 91, daysLost: 40 },
    ],
    [
      'no credit for finishing early',
      ['2020-03-31'],
      '2020-03-01',
      '2020-12-10',
      { timesRedated: 0, daysMoved: 0, daysLost: 0 },
    ],
    [
      'no credit for bringing a date forward',
      ['2020-03-31', '2020-02-28'],
      null,
      '2020-02-01',
      { timesRedated: 1, daysMoved: -32, daysLost: 0 },
    ],
    [
      'no move where a version kept the date',
      ['2020-03-31', '2020-03-31'],
      null,
      '2020-02-01',
      { timesRedated: 0, daysMoved: 0, daysLost: 0 },
    ],
  ])('counts %s', (_what, dueDates, completedOn, on, expected) => {
    const found = slippage(
      {
        dueDates: promised(...dueDates),
        forecastOn: null,
        completedOn: completedOn === null ? null : day(completedOn),
        daysCorrected: 0,
      },
      day(on),
    )
    expect(found).toMatchObject(expected)
  })

  it.each<[string, string[], number, string, number]>([
    ['nothing by a correction alone', ['2020-03-31', '2020-06-30'], 91, '2020-05-01', 0],
    ['a day, the day after the date that was put right', ['2020-03-31', '2020-06-30'], 91, '2020-07-01', 1],
    ['what was moved beside the correction', ['2020-03-31', '2020-06-30', '2020-09-30'], 91, '2020-05-01', 92],
    ['from an earlier date that was put right', ['2020-06-30', '2020-03-31'], -91, '2020-04-01', 1],
  ])('loses %s', (_what, dueDates, daysCorrected, on, daysLost) => {
    const found = slippage(
      { dueDates: promised(...dueDates), forecastOn: null, completedOn: null, daysCorrected },
      day(on),
    )
    expect(found).toMatchObject({ daysLost, timesRedated: dueDates.length - 1 })
  })

  it('calls a date moved and moved back two moves, and no days', () => {
    const there = promised('2020-03-31', '2020-06-30', '2020-03-31')
    expect(dateMoves(there)).toEqual({
      originalDueOn: '2020-03-31',
      dueOn: '2020-03-31',
      timesRedated: 2,
      daysMoved: 0,
    })
  })

  it('refuses an action that was never promised', () => {
    expect(() =>
      slippage({ dueDates: [], forecastOn: null, completedOn: null, daysCorrected: 0 }, day('2020-12-10')),
    ).toThrow(RangeError)
  })
})

const columns = (typed: string) => dueColumns(readDue(typed) as Due)

describe('slippage of what is no day', () => {
  const lost = (typed: string[], today: string, completed: string | null = null) => {
    const { daysLost, atLeast, timesRedated } = slippage(
      {
        dueDates: typed.map(columns),
        forecastOn: null,
        completedOn: completed === null ? null : day(completed),
        daysCorrected: 0,
      },
      day(today),
    )
    return [daysLost, atLeast, timesRedated]
  }
  const ONGOING = 'Ongoing, reviewed on 1 March 2021'

  it.each<[string, string[], string, ReturnType<typeof lost>]>([
    ['nothing on the last day of a season', ['Spring 2021'], '2021-05-31', [0, false, 0]],
    ['at least a day, the day after', ['Spring 2021'], '2021-06-01', [1, true, 0]],
    ['at least what a move to another gave away', ['Spring 2021', 'Summer 2021'], '2021-05-01', [92, true, 1]],
    ['so many to the end of a period, of what was a day', ['31 May 2021', 'Summer 2021'], '2021-05-01', [92, false, 1]],
    ['nothing by saying the last day of it', ['Spring 2021', '31 May 2021'], '2021-05-01', [0, false, 1]],
    ['nothing by other words for it', ['Spring 2021', 'by the end of Spring 2021'], '2021-05-01', [0, false, 0]],
    ['nothing of what is ongoing', [ONGOING], '2031-05-01', [0, false, 0]],
    ['nothing by another review', [ONGOING, 'Ongoing, reviewed on 1 June 2021'], '2031-05-01', [0, false, 0]],
    ['at least the days since, of what became ongoing', ['31 May 2021', ONGOING], '2021-06-10', [10, true, 1]],
    ['what was first promised with an end', [ONGOING, '31 May 2021'], '2021-06-10', [10, false, 1]],
  ])('%s', (_what, typed, today, expected) => {
    expect(lost(typed, today)).toEqual(expected)
  })

  it('at least so many, once complete', () => {
    expect(lost(['Spring 2021'], '2021-12-01', '2021-06-10')).toEqual([10, true, 0])
    expect(lost(['31 May 2021', ONGOING], '2021-12-01', '2021-06-10')).toEqual([10, false, 1])
  })
})
