import { daysBetween, type Day } from './day.ts'

/**
 * How one promise in the record ended: it was kept some days late (or early,
 * below zero), or it was moved some days on and promised again.
 */
export interface Outcome {
  ended: 'kept' | 'moved'
  days: number
}

export interface ForecastFacts {
  /** Actions already agreed complete. */
  complete: number
  /** The present due date of each action that is still open. */
  openDueOn: readonly Day[]
  /** What became of this plan's promises so far: milestones done, actions closed, dates moved. */
  outcomes: readonly Outcome[]
}

/** How many actions will have been agreed complete by a day: one in ten fewer, half, one in ten more. */
export interface Range {
  by: Day
  low: number
  middle: number
  high: number
}

/** Below this many promises that ended there is too little to say. */
export const LEAST_OUTCOMES = 20
/** How often the future is drawn. More of them cost more and move a range by less than one action in a hundred. */
const DRAWS = 400
/** How often one action can be moved again in one draw. */
const MOST_MOVES = 8

/**
 * How many actions will be agreed complete by each of some days: a range, from
 * what became of this plan's own promises. Null when there is too little to say.
 *
 * Each draw gives every open action an ending: one of the record's outcomes is
 * taken at random; "kept" finishes it so many days after it is due, "moved"
 * promises it again and another is taken. An ending that would already have
 * been seen by today is drawn again. The draws are made by a generator seeded
 * from the facts, so the same record always gives the same range, in whatever
 * order it is read.
 *
 * It says what would happen if the plan went on as it has; not what should.
 */
export function completionForecast(facts: ForecastFacts, on: Day, by: readonly Day[]): Range[] | null {
  const { complete } = facts
  // Drawn by place: in an order of our own, or what a database happens to answer first would move the range.
  const openDueOn = facts.openDueOn.toSorted()
  const outcomes = facts.outcomes.toSorted(
    (one, other) => one.ended.localeCompare(other.ended) || one.days - other.days,
  )
  if (outcomes.length < LEAST_OUTCOMES || !outcomes.some(({ ended }) => ended === 'kept')) return null

  const random = generator(outcomes.length * 7919 + openDueOn.length * 104_729 + daysBetween('2000-01-01' as Day, on))
  const supposed: Supposed = {
    days: new Int32Array(outcomes.length),
    kept: new Uint8Array(outcomes.length),
  }
  const dueIn = openDueOn.map((dueOn) => daysBetween(on, dueOn))
  const horizons = by.map((one) => daysBetween(on, one))
  const finished = new Int32Array(Math.max(0, ...horizons) + 1)
  const draws: number[][] = by.map(() => [])

  for (let draw = 0; draw < DRAWS; draw++) {
    finished.fill(0)
    // The record is itself only a sample of how this plan keeps its promises: each draw supposes another such record.
    if (suppose(outcomes, supposed, random))
      for (const due of dueIn) {
        const days = ending(due, supposed, random)
        if (days < finished.length) finished[days] = (finished[days] ?? 0) + 1
      }
    for (const [i, horizon] of horizons.entries())
      draws[i]?.push(complete + sum(finished.subarray(0, Math.max(0, horizon + 1))))
  }

  return by.map((one, i) => {
    const sorted = draws[i]?.sort((fewer, more) => fewer - more)
    const at = (share: number) => sorted?.[Math.round(share * (DRAWS - 1))] ?? complete
    return { by: one, low: at(0.1), middle: at(0.5), high: at(0.9) }
  })
}

/** Outcomes, in arrays of numbers: a million of them are drawn for each range. */
interface Supposed {
  days: Int32Array
  /** 1 where the promise was kept, 0 where it was moved. */
  kept: Uint8Array
}

/** Draws as many outcomes as the record has, each any of them. @returns whether one of them was kept. */
function suppose(outcomes: readonly Outcome[], { days, kept }: Supposed, random: Random): boolean {
  let keepsAny = 0
  for (let i = 0; i < days.length; i++) {
    const outcome = outcomes[random(outcomes.length)]
    const wasKept = outcome?.ended === 'kept' ? 1 : 0
    days[i] = outcome?.days ?? 0
    kept[i] = wasKept
    keepsAny |= wasKept
  }
  return keepsAny === 1
}

/** Days from today until an action ends, in one draw; never before tomorrow, because it has not ended yet. */
function ending(due: number, { days, kept }: Supposed, random: Random): number {
  let end = due
  for (let moves = 0; moves <= MOST_MOVES; moves++) {
    const drawn = random(days.length)
    end += days[drawn] ?? 0
    // Kept in the past it is not, or we would know: promised again, as if from today.
    if (kept[drawn] === 1) {
      if (end > 0) return end
      end = Math.max(0, due)
    }
  }
  return Math.max(1, end)
}

const sum = (numbers: Int32Array): number => {
  let total = 0
  for (const one of numbers) total += one
  return total
}

/** The next number of a row that looks like chance: a whole one from nought to just below another. */
type Random = (below: number) => number

/** A small generator that repeats itself from the same seed (mulberry32). */
function generator(seed: number): Random {
  // Whole numbers within 32 bits, in and out: an engine holds those without making an object of each.
  let state = seed | 0
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below)
  }
}
