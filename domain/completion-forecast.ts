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
/** How often the future is drawn. */
const DRAWS = 1000
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
  const record = Int32Array.from(outcomes, packed)
  const supposed = new Int32Array(record.length)
  const dueIn = openDueOn.map((dueOn) => daysBetween(on, dueOn))
  const horizons = by.map((one) => daysBetween(on, one))
  const counts = by.map(() => new Int32Array(DRAWS).fill(complete))

  for (let draw = 0; draw < DRAWS; draw++) {
    // The record is itself only a sample of how this plan keeps its promises: each draw supposes another such record.
    let keepsAny = 0
    for (let i = 0; i < supposed.length; i++) {
      const outcome = pickFrom(record, random)
      supposed[i] = outcome
      keepsAny |= outcome & KEPT
    }
    if (keepsAny === 0) continue
    for (const due of dueIn) {
      const finishedIn = ending(due, supposed, random)
      for (let i = 0; i < horizons.length; i++) {
        const ofHorizon = counts[i]
        if (ofHorizon && finishedIn <= (horizons[i] ?? 0)) ofHorizon[draw] = (ofHorizon[draw] ?? complete) + 1
      }
    }
  }

  return by.map((one, i) => {
    const sorted = counts[i]?.sort()
    const at = (share: number) => sorted?.[Math.round(share * (DRAWS - 1))] ?? complete
    return { by: one, low: at(0.1), middle: at(0.5), high: at(0.9) }
  })
}

/**
 * An outcome as one whole number, since millions are drawn: its days, and in
 * the last bit whether the promise was kept.
 */
const KEPT = 1
const packed = ({ ended, days }: Outcome): number => (days << 1) | (ended === 'kept' ? KEPT : 0)
const daysOf = (outcome: number): number => outcome >> 1

const pickFrom = (pool: Int32Array, random: Random): number => pool[random(pool.length)] ?? KEPT

/** Days from today until an action ends, in one draw; never before tomorrow, because it has not ended yet. */
function ending(due: number, pool: Int32Array, random: Random): number {
  let days = due
  for (let moves = 0; moves <= MOST_MOVES; moves++) {
    const outcome = pickFrom(pool, random)
    days += daysOf(outcome)
    // Kept in the past it is not, or we would know: promised again, as if from today.
    if (outcome & KEPT) {
      if (days > 0) return days
      days = Math.max(0, due)
    }
  }
  return Math.max(1, days)
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
