import { sayDay, type Day } from '../day.ts'
import { isSame, sayDue, type Due } from '../due.ts'
import type { DeliveryStatus, Reason, ShownStatus } from '../delivery-status.ts'
import { sayTimes } from './counting.ts'
import { sayHowLate, sayMove, sayWhenDue } from './due.ts'
import { sayBecause } from './reasons.ts'
import { sayStatusWithin, type StatusWords } from './statuses.ts'

/** What of an action its sentences are made from. */
interface Row {
  startsOn: Day | null
  due: Due
  originalDue: Due | null
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
  const past = row.due.kind === 'day' ? 'past its due date' : 'late'
  const late = row.late ? `. ${capital(sayHowLate(row.due, row.daysLate))} ${past}` : ''
  return `${sayWhenDue(row)}${saySlip(row)}${late}`
}

function saySlip({ due, originalDue, timesRedated }: Row): string {
  if (timesRedated === 0) return due.kind === 'ongoing' ? '' : ', as first promised'
  const first = originalDue ?? due
  const slip = isSame(due, first) && due.kind === 'day' ? 'the same day' : sayMove(first, due)
  return `; first promised ${sayDue(first)}${slip === null ? '' : `: ${slip}`}, moved ${sayTimes(timesRedated)}`
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** Why an action shows what it shows, with its owner's word where that is another. A whole sentence. */
export function sayWhy(row: Row, staleAfterDays: number, words: StatusWords = {}): string {
  const { because, reported, deliveryStatus } = row
  const why = sayBecause(because, staleAfterDays, row)
  if (!reported) return `${why}.`
  if (because === 'as-reported') return `${why} on ${sayDay(reported.effectiveOn)}.`
  // Of a claim, the reason itself says that its owner called it complete.
  const differs = reported.deliveryStatus !== deliveryStatus && reported.deliveryStatus !== 'complete'
  return `${why}.${differs ? ` Its owner’s last word was ${sayStatusWithin(reported.deliveryStatus, words)}, on ${sayDay(reported.effectiveOn)}.` : ''}`
}
