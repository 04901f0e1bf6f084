import type { ActionRow } from '../../../domain/contract/frame.ts'
import { daysBetween, sayDay } from '../../../domain/day.ts'
import { several } from '../../../domain/words/counting.ts'
import { sayBecause } from '../../../domain/words/reasons.ts'
import { sayStatus } from '../../../domain/words/statuses.ts'

type Row = Pick<
  ActionRow,
  'dueOn' | 'originalDueOn' | 'timesRedated' | 'late' | 'daysLate' | 'because' | 'reported' | 'deliveryStatus'
>

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

/** `once`, `twice`, `3 times`. */
export const sayTimes = (times: number): string =>
  times === 1 ? 'once' : times === 2 ? 'twice' : `${times.toLocaleString('en-GB')} times`

/** Why an action shows what it shows, with its owner's word where that is another. A whole sentence. */
export function sayWhy({ because, reported, deliveryStatus }: Row, staleAfterDays: number): string {
  const why = sayBecause(because, staleAfterDays)
  if (!reported) return `${why}.`
  if (because === 'as-reported') return `${why} on ${sayDay(reported.effectiveOn)}.`
  // Of a claim, the reason itself says that its owner called it complete.
  const differs = reported.deliveryStatus !== deliveryStatus && reported.deliveryStatus !== 'complete'
  return `${why}.${differs ? ` Its owner’s last word was ${sayStatus(reported.deliveryStatus).toLowerCase()}, on ${sayDay(reported.effectiveOn)}.` : ''}`
}
