import { daysBetween, type Day } from './day.ts'

/** The dates one action has been promised for, oldest first, as its versions held them. */
export interface Promises {
  /** Each due date it has had, with the day it was recorded; the first is the first promise. */
  dueDates: readonly { dueOn: Day; recordedOn: Day }[]
  /** What its owner expects now. */
  forecastOn: Day | null
  /** The day it was agreed complete. */
  completedOn: Day | null
}

export interface Slippage {
  originalDueOn: Day
  dueOn: Day
  forecastOn: Day | null
  completedOn: Day | null
  timesRedated: number
  /** Days between the first promise and the present one; below zero when it was brought forward. */
  daysMoved: number
  /** Days lost against the first promise: to the day it was completed, or to today when past due, or by the moves alone. */
  daysLost: number
}

/**
 * What has become of an action's first promise.
 *
 * Days are lost against the first promise, never against the last: an action
 * that was re-dated out of red has still lost them. Time is never gained back
 * below zero: finishing early is no credit that could hide another's delay.
 *
 * @example
 * slippage({ dueDates: [31 March, 30 June], forecastOn: null, completedOn: null }, day('2020-05-01')).daysLost // => 91
 */
export function slippage({ dueDates, forecastOn, completedOn }: Promises, on: Day): Slippage {
  const [first] = dueDates
  const last = dueDates.at(-1)
  if (!first || !last) throw new RangeError('An action has at least one due date')

  const originalDueOn = first.dueOn
  const dueOn = last.dueOn
  const timesRedated = dueDates.filter((one, i) => i > 0 && one.dueOn !== dueDates[i - 1]?.dueOn).length
  const reached = completedOn ?? (dueOn < on ? on : dueOn)
  return {
    originalDueOn,
    dueOn,
    forecastOn,
    completedOn,
    timesRedated,
    daysMoved: daysBetween(originalDueOn, dueOn),
    daysLost: Math.max(0, daysBetween(originalDueOn, reached)),
  }
}
