import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boardSeries, MOST_IN_SERIES, type Rhythm } from './board-series.ts'
import { addDays, day, daysBetween } from './day.ts'
import { isAnnounced } from './testing/bank-holidays.ts'
import { isWorkingDay, workingDaysBetween } from './working-days.ts'

const clearDays = { cutOff: 9, papers: 5 }
const series = (everyWeeks: number, from: string, end: { until: string } | { count: number }) =>
  boardSeries(
    { everyWeeks, from: day(from), end: 'until' in end ? { until: day(end.until) } : end, clearDays },
    isAnnounced,
  )
const held = (everyWeeks: number, from: string, end: { until: string } | { count: number }) =>
  series(everyWeeks, from, end).meetings.map(({ heldOn }) => heldOn)

describe('a series of boards', () => {
  it('has its cut-off and its papers in clear working days', () => {
    expect(series(6, '2021-01-27', { count: 1 }).meetings).toEqual([
      { on: '2021-01-27', heldOn: '2021-01-27', dataCutOffOn: '2021-01-13', papersDueOn: '2021-01-19' },
    ])
    expect(series(6, '2021-04-14', { count: 1 }).meetings).toEqual([
      // Good Friday and Easter Monday are no working days.
      { on: '2021-04-14', heldOn: '2021-04-14', dataCutOffOn: '2021-03-29', papersDueOn: '2021-04-06' },
    ])
  })

  it('moves a board from a bank holiday to the next working day, and goes on in its rhythm', () => {
    expect(held(4, '2021-04-05', { count: 3 })).toEqual(['2021-04-06', '2021-05-04', '2021-06-01'])
    expect(series(4, '2021-04-05', { count: 3 }).meetings.map(({ on }) => on)).toEqual([
      '2021-04-05',
      '2021-05-03',
      '2021-05-31',
    ])
    // Christmas Day on a Friday, a weekend, and Boxing Day kept on the Monday.
    expect(held(52, '2020-12-25', { count: 1 })).toEqual(['2020-12-29'])
  })

  it('moves one from the early May holiday of 2020, which was moved itself', () => {
    expect(held(1, '2020-05-04', { count: 1 })).toEqual(['2020-05-04'])
    expect(held(1, '2020-05-08', { count: 1 })).toEqual(['2020-05-11'])
  })

  it('drops those of August, and goes on in its rhythm', () => {
    const { meetings, dropped } = series(6, '2021-06-23', { count: 2 })
    expect(meetings.map(({ heldOn }) => heldOn)).toEqual(['2021-06-23', '2021-09-15'])
    expect(dropped).toEqual(['2021-08-04'])
  })

  it.each([
    ['a day before its second', '2021-03-09', ['2021-01-27']],
    ['its second', '2021-03-10', ['2021-01-27', '2021-03-10']],
    ['a day before its first', '2021-01-26', []],
  ])('until %s, %s, has %j', (_which, until, expected) => {
    expect(held(6, '2021-01-27', { until })).toEqual(expected)
  })

  it('stops after one more than may be made', () => {
    expect(held(1, '2021-01-06', { until: '2050-12-31' })).toHaveLength(MOST_IN_SERIES + 1)
    expect(held(1, '2021-01-06', { count: MOST_IN_SERIES })).toHaveLength(MOST_IN_SERIES)
  })

  it('is held on working days, never in August, each within a few days of its rhythm, papers and data before it', () => {
    const rhythm = fc.record<Rhythm>({
      everyWeeks: fc.integer({ min: 1, max: 26 }),
      from: fc.integer({ min: 0, max: 2000 }).map((after) => addDays(day('2019-02-01'), after)),
      end: fc.record({ count: fc.integer({ min: 1, max: 12 }) }),
      clearDays: fc.record({ cutOff: fc.integer({ min: 0, max: 20 }), papers: fc.integer({ min: 0, max: 20 }) }),
    })
    fc.assert(
      fc.property(rhythm, ({ everyWeeks, from, end, clearDays }) => {
        const { meetings, dropped } = boardSeries({ everyWeeks, from, end, clearDays }, isAnnounced)
        for (const { on, heldOn, dataCutOffOn, papersDueOn } of meetings) {
          expect(isWorkingDay(heldOn, isAnnounced)).toBe(true)
          expect(heldOn.slice(5, 7)).not.toBe('08')
          expect(daysBetween(on, heldOn)).toBeLessThanOrEqual(4)
          expect(workingDaysBetween(dataCutOffOn, heldOn, isAnnounced)).toBe(clearDays.cutOff + 1)
          expect(workingDaysBetween(papersDueOn, heldOn, isAnnounced)).toBe(clearDays.papers + 1)
        }
        const rhythmic = [...meetings.map(({ on }) => on), ...dropped].sort()
        rhythmic.forEach((on, i) => expect(daysBetween(from, on)).toBe(i * everyWeeks * 7))
      }),
      { seed: 4173, numRuns: 100 },
    )
  })
})
