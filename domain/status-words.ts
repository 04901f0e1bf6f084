import { DELIVERY_STATUSES, SHOWN_STATUSES, type DeliveryStatus, type ShownStatus } from './delivery-status.ts'
import { fold } from './fold.ts'

/** What a plan calls some of the five statuses in words of its own: they stand beside our letters and shapes. */
export type StatusWords = Partial<Record<DeliveryStatus, string>>

/** A word as it is compared. Our own words are the codes, with blanks for their hyphens. */
const alike = (word: string): string => fold(word.replaceAll('-', ' '))

/**
 * The first status whose word of the plan's own says what another status is
 * called already, so that a reader could not tell the two; null when all differ.
 *
 * @example
 * wordOfAnother({ complete: 'On track' }) // => 'complete'
 */
export function wordOfAnother(words: StatusWords): DeliveryStatus | null {
  const called = (status: ShownStatus) => alike(words[status as DeliveryStatus] ?? status)
  return (
    DELIVERY_STATUSES.find(
      (status) =>
        words[status] !== undefined &&
        SHOWN_STATUSES.some((other) => other !== status && called(other) === called(status)),
    ) ?? null
  )
}
