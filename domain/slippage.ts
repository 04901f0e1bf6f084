import { daysBetween, type Day } from './day.ts'

/** The dates one action has been promised for, oldest first, as its versions held them. */
export interface Promises {
  /** Each due date it has had; the first is the first promise. */
  dueDates: readonly { dueOn: Day }[]
  /** What its owner expects now. */
  forecastOn: Day | null
  /** The day it was agreed complete. */
  completedOn: Day | null
  /** Days by which the board put a wrong date right; below zero when to an earlier one. */
  daysCorrected: number
}

/** How far an action's due date has gone from its first promise. */
export interface Moves {
  originalDueOn: Day
  dueOn: Day
  timesRedated: number
  /** Days between the first promise and the present one; below zero when it was brought forward. */
  daysMoved: number
}

export interface Slippage extends Moves {
  forecastOn: Day | null
  completedOn: Day | null
  /**
   * Days lost against the first promise, as the board put it right: to the day
   * it was completed, or to today when past due, or by the moves alone.
   */
  daysLost: number
}

/**
 * How often an action's due date has moved, and how far. A version that keeps
 * the date of the one before is no move; a date moved and moved back is two.
 *
 * @example
 * dateMoves([{ dueOn: 31 March }, { dueOn: 30 June }]).timesRedated // => 1
 */
export function dateMoves(versions: readonly { dueOn: Day }[]): Moves {
  const [first] = versions
  const last = versions.at(-1)
  if (!first || !last) throw new RangeError('An action has at least one due date')
  return {
    originalDueOn: first.dueOn,
    dueOn: last.dueOn,
    timesRedated: versions.filter((one, i) => i > 0 && one.dueOn !== versions[i - 1]?.dueOn).length,
    daysMoved: daysBetween(first.dueOn, last.dueOn),
  }
}

/**
 * What has become of an action's first promise.
 *
 * Days are lost against the first promise, never against the last: an action
 * that was re-dated out of red has still lost them. Time is never gained back
 * below zero: finishing early is no credit that could hide another's delay. A
 * date that was typed wrong, and that the board confirmed as a correction, is
 * shown as moved but has lost nothing: nobody ever promised it.
 *
 * @example
 * slippage({ dueDates: [31 March, 30 June], forecastOn: null, completedOn: null, daysCorrected: 0 }, day('2020-05-01')).daysLost // => 91
 */
export function slippage({ dueDates, forecastOn, completedOn, daysCorrected }: Promises, on: Day): Slippage {
  const moves = dateMoves(dueDates)
  const { originalDueOn, dueOn } = moves
  const reached = completedOn ?? (dueOn < on ? on : dueOn)
  return {
    ...moves,
    forecastOn,
    completedOn,
    daysLost: Math.max(0, daysBetween(originalDueOn, reached) - daysCorrected),
  }
}
