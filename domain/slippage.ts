import { daysBetween, type Day } from './day.ts'
import { isSameDue, type DueColumns } from './due.ts'

/** The dates one action has been promised for, oldest first, as its versions held them. */
export interface Promises {
  /** Each due date it has had; the first is the first promise. */
  dueDates: readonly DueColumns[]
  /** What its owner expects now. */
  forecastOn: Day | null
  /** The day it was agreed complete. */
  completedOn: Day | null
  /** Days by which the board put a wrong date right; below zero when to an earlier one. */
  daysCorrected: number
}

/** How far an action's due date has gone from its first promise. */
export interface Moves {
  /** Null of what was, or is, ongoing. */
  originalDueOn: Day | null
  dueOn: Day | null
  timesRedated: number
  /** Days between the first promise and the present one; below zero when it was brought forward, 0 where one has no end. */
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
  /** Whether they are no less than so many: counted from the last day of a period, or up to today of what has no end. */
  atLeast: boolean
}

/**
 * How often an action's due date has moved, and how far. A version that keeps
 * the date of the one before is no move, nor is one that moves a review; a date moved and moved back is two.
 *
 * @example
 * dateMoves([{ dueOn: 31 March }, { dueOn: 30 June }]).timesRedated // => 1
 */
export function dateMoves(versions: readonly DueColumns[]): Moves {
  const [first] = versions
  const last = versions.at(-1)
  if (!first || !last) throw new RangeError('An action has at least one due date')
  return {
    originalDueOn: first.dueOn,
    dueOn: last.dueOn,
    timesRedated: versions.filter((one, i) => i > 0 && !isSameDue(one, versions[i - 1] ?? one)).length,
    daysMoved: first.dueOn === null || last.dueOn === null ? 0 : daysBetween(first.dueOn, last.dueOn),
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
 * A period is lost against its last day, and so at least by so many. What was
 * ongoing first promised nothing until it had an end; what became ongoing loses
 * days until it is complete.
 *
 * @example
 * slippage({ dueDates: [31 March, 30 June], forecastOn: null, completedOn: null, daysCorrected: 0 }, day('2020-05-01')).daysLost // => 91
 */
export function slippage({ dueDates, forecastOn, completedOn, daysCorrected }: Promises, on: Day): Slippage {
  const moves = dateMoves(dueDates)
  const promised = dueDates.find(({ dueOn }) => dueOn !== null)
  const { dueOn } = moves
  const reached = completedOn ?? (dueOn === null || dueOn < on ? on : dueOn)
  const lost = promised?.dueOn ? Math.max(0, daysBetween(promised.dueOn, reached) - daysCorrected) : 0
  return {
    ...moves,
    forecastOn,
    completedOn,
    daysLost: lost,
    atLeast: lost > 0 && ((promised?.dueKind ?? null) !== null || (dueOn === null && completedOn === null)),
  }
}
