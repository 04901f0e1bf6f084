import { daysBetween, sayDay, type Day } from '../day.ts'
import type { DeliveryStatus, Reason, ShownStatus } from '../delivery-status.ts'
import { sayTimes, several } from './counting.ts'
import { sayBecause } from './reasons.ts'
import { sayStatusWithin, type StatusWords } from './statuses.ts'

/** What of an action its sentences are made from. */
interface Row {
  dueOn: Day
  originalDueOn: Day
  timesRedated: number
  late: boolean
  daysLate: number
  because: Reason
  reported: { deliveryStatus: DeliveryStatus; effectiveOn: Day } | null
  deliveryStatus: ShownStatus
}

/**
 * When an action is due, and what became of the first promise.
 *
 * @example
 * sayDates(action) // => 'Due 30 June 2021; first promised 31 March 2021: 91 days later, moved once'
 */
export function sayDates(row: Row): string {
  const late = row.late ? `. ${several(row.daysLate, 'day')} past its due date` : ''
  return `Due ${sayDay(row.dueOn)}${saySlip(row)}${late}`
}

function saySlip({ dueOn, originalDueOn, timesRedated }: Row): string {
  if (timesRedated === 0 && dueOn === originalDueOn) return ', as first promised'
  const days = daysBetween(originalDueOn, dueOn)
  const slip = days === 0 ? 'the same day' : `${several(Math.abs(days), 'day')} ${days > 0 ? 'later' : 'earlier'}`
  return `; first promised ${sayDay(originalDueOn)}: ${slip}, moved ${sayTimes(timesRedated)}`
}

/** Why an action shows what it shows, with its owner's word where that is another. A whole sentence. */
export function sayWhy(
  { because, reported, deliveryStatus }: Row,
  staleAfterDays: number,
  words: StatusWords = {},
): string {
  const why = sayBecause(because, staleAfterDays)
  if (!reported) return `${why}.`
  if (because === 'as-reported') return `${why} on ${sayDay(reported.effectiveOn)}.`
  // Of a claim, the reason itself says that its owner called it complete.
  const differs = reported.deliveryStatus !== deliveryStatus && reported.deliveryStatus !== 'complete'
  return `${why}.${differs ? ` Its owner’s last word was ${sayStatusWithin(reported.deliveryStatus, words)}, on ${sayDay(reported.effectiveOn)}.` : ''}`
}
