import { describe, expect, it } from 'vitest'
import { day } from './day.ts'
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
