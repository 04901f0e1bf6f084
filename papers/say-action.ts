import { sayDay } from '../domain/day.ts'
import { sayDue } from '../domain/due.ts'
import { sayTimes } from '../domain/words/counting.ts'
import { sayDateReason } from '../domain/words/date-changes.ts'
import { sayHowLate, sayWhenDue } from '../domain/words/due.ts'
import { sayBecause } from '../domain/words/reasons.ts'
import { sayStatus, sayStatusWithin } from '../domain/words/statuses.ts'
import type { DisclosedFacts } from './disclosed.ts'

export type PaperAction = DisclosedFacts['actions'][number]
type PaperPlan = DisclosedFacts['plan']

/**
 * When an action is due, how late it is and how often that was moved, in a sentence without its full stop.
 *
 * @example
 * // => 'Due 26 February 2021; re-dated 3 times, first promised for 31 March 2020'
 */
export function sayPromise(action: PaperAction): string {
  const { late, due, daysLate, timesRedated, originalDue } = action
  const lateBy = late ? `, ${sayHowLate(due, daysLate)} late` : ''
  const moved =
    timesRedated > 0
      ? `; re-dated ${sayTimes(timesRedated)}${originalDue ? `, first promised for ${sayDue(originalDue)}` : ''}`
      : ''
  return `${sayWhenDue(action)}${lateBy}${moved}`
}

/**
 * The same beside a heading that says what it is.
 *
 * @example
 * // => '30 November 2020, 10 days late'
 */
export function sayDueInTable({ due, late, daysLate, timesRedated }: PaperAction): string {
  const lateBy = late ? `, ${sayHowLate(due, daysLate)} late` : ''
  return `${sayDue(due)}${lateBy}${timesRedated > 0 ? `; re-dated ${sayTimes(timesRedated)}` : ''}`
}

/**
 * What an action shows and why, with what its owner said where that is something else.
 *
 * @example
 * // => 'Off track. Its due date has passed and the board has not agreed that it is complete. Its owner last said on track, on 8 October 2020'
 */
export function sayStanding(action: PaperAction, { staleAfterDays, statusWords }: PaperPlan): string {
  const { deliveryStatus, because, reported } = action
  const why = because === 'as-reported' ? '' : `. ${sayBecause(because, staleAfterDays, action)}`
  // What waits says already that its owner claims it.
  const isSaid = reported === null || reported.deliveryStatus === deliveryStatus || because === 'claimed'
  const other = isSaid ? '' : `. Its owner last ${sayLast(reported, statusWords)}`
  return `${sayStatus(deliveryStatus, statusWords)}${why}${other}`
}

/**
 * When a due date was moved and why, without a full stop of its own.
 *
 * @example
 * // => 'From 31 March 2020 to 30 June 2020. The pandemic: training stopped in March'
 */
export const sayRedating = ({ from, to, reasonCode, reason }: PaperAction['moves'][number]): string =>
  `From ${sayDue(from)} to ${sayDue(to)}. ${sayDateReason(reasonCode)}: ${reason}`

/** What an owner last said, after "last"; for them, complete is a claim. */
function sayLast(
  { deliveryStatus, effectiveOn }: NonNullable<PaperAction['reported']>,
  words: PaperPlan['statusWords'],
): string {
  const what = sayStatusWithin(deliveryStatus, words)
  return `${deliveryStatus === 'complete' ? `claimed it ${what}` : `said ${what}`}, on ${sayDay(effectiveOn)}`
}
