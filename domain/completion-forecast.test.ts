import { describe, expect, it } from 'vitest'
import { completionForecast, LEAST_OUTCOMES, type Outcome } from './completion-forecast.ts'
import { addDays, day, daysBetween, type Day } from './day.ts'

const on = day('2020-12-10')
const kept = (days: number): Outcome => ({ ended: 'kept', days })
const repeated = (count: number, ...outcomes: Outcome[]) =>
  Array.from({ length: count }, (_, i) => outcomes[i % outcomes.length] ?? kept(0))
const open = (...dueOn: string[]) => dueOn.map(day)

describe('completionForecast', () => {
  it('has too little to say below the least of history', () => {
    const facts = { complete: 3, openDueOn: open('2021-03-01'), outcomes: repeated(LEAST_OUTCOMES - 1, kept(0)) }
    expect(completionForecast(facts, on, [day('2021-04-01')])).toBeNull()
    expect(
      completionForecast({ ...facts, outcomes: repeated(LEAST_OUTCOMES, kept(0)) }, on, [day('2021-04-01')]),
    ).not.toBeNull()
  })

  it('has too little to say when no promise was ever kept', () => {
    const outcomes = repeated(40, { ended: 'moved', days: 30 })
    expect(
      completionForecast({ complete: 0, openDueOn: open('2021-03-01'), outcomes }, on, [day('2021-04-01')]),
    ).toBeNull()
  })

  it('is the same in whatever order the record is read', () => {
    const outcomes = Array.from({ length: 60 }, (_, i): Outcome => ({
      ended: i % 3 === 0 ? 'moved' : 'kept',
      days: (i * 37) % 90,
    }))
    const facts = { complete: 3, openDueOn: open('2021-01-10', '2021-03-01', '2020-11-01', '2021-02-01'), outcomes }
    const by = [day('2021-01-31'), day('2021-03-31'), day('2021-06-30')]
    const turned = { ...facts, openDueOn: facts.openDueOn.toReversed(), outcomes: outcomes.toReversed() }
    expect(completionForecast(turned, on, by)).toEqual(completionForecast(facts, on, by))
  })

  it('expects every promise kept where every promise was kept', () => {
    const facts = { complete: 3, openDueOn: open('2021-01-10', '2021-03-01'), outcomes: repeated(30, kept(0)) }
    const by = [day('2021-01-09'), day('2021-01-10'), day('2021-03-01')]
    expect(completionForecast(facts, on, by)).toEqual([
      { by: by[0], low: 3, middle: 3, high: 3 },
      { by: by[1], low: 4, middle: 4, high: 4 },
      { by: by[2], low: 5, middle: 5, high: 5 },
    ])
  })

  it('adds what promises were late by', () => {
    const facts = { complete: 0, openDueOn: open('2021-01-10'), outcomes: repeated(30, kept(20)) }
    const by = [day('2021-01-29'), day('2021-01-30')]
    expect(completionForecast(facts, on, by)?.map(({ middle }) => middle)).toEqual([0, 1])
  })

  it('never finishes before tomorrow what is not finished today', () => {
    const facts = { complete: 0, openDueOn: open('2020-11-30'), outcomes: repeated(30, kept(0), kept(-5)) }
    expect(completionForecast(facts, on, [on])).toEqual([{ by: on, low: 0, middle: 0, high: 0 }])
  })

  it('says the same of the same record, and never less for a later day', () => {
    const facts = {
      complete: 2,
      openDueOn: open('2021-01-10', '2021-02-10', '2021-03-10', '2021-04-10'),
      outcomes: repeated(40, kept(3), kept(30), { ended: 'moved', days: 60 }),
    }
    const by = [0, 30, 60, 90, 120, 180].map((days) => addDays(on, days))
    const ranges = completionForecast(facts, on, by) ?? []
    expect(ranges).toEqual(completionForecast(facts, on, by))
    for (const [i, { low, middle, high }] of ranges.entries()) {
      expect(low).toBeLessThanOrEqual(middle)
      expect(middle).toBeLessThanOrEqual(high)
      expect(low).toBeGreaterThanOrEqual(ranges[i - 1]?.low ?? 0)
    }
  })

  it('holds the truth in 75 to 90 of 100 plans that slip at a known rate', () => {
    const held = Array.from({ length: 100 }, (_, plan) => rangeHolds(plan + 1)).filter(Boolean).length
    expect(held).toBeGreaterThanOrEqual(75)
    expect(held).toBeLessThanOrEqual(90)
  })
})

/** One synthetic plan: promises are moved three times in ten by up to 90 days, and kept up to 40 days late. */
function rangeHolds(seed: number): boolean {
  let state = (seed * 2_654_435_761) >>> 0
  const random = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const outcome = (): Outcome =>
    random() < 0.3 ? { ended: 'moved', days: 20 + Math.floor(random() * 70) } : kept(Math.floor(random() * 40))
  const outcomes = Array.from({ length: 120 }, outcome)
  const openDueOn = Array.from({ length: 60 }, () => addDays(on, 1 + Math.floor(random() * 240)))
  const horizon = addDays(on, 120)

  const finishes = (dueOn: Day): Day => {
    for (let due = dueOn; ;) {
      const one = outcome()
      due = addDays(due, one.days)
      if (one.ended === 'kept') return due
    }
  }
  const truth = openDueOn.filter((dueOn) => daysBetween(finishes(dueOn), horizon) >= 0).length
  const [range] = completionForecast({ complete: 0, openDueOn, outcomes }, on, [horizon]) ?? []
  return range !== undefined && range.low <= truth && truth <= range.high
}
