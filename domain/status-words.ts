import { DELIVERY_STATUSES, SHOWN_STATUSES, type DeliveryStatus } from './delivery-status.ts'
import { fold } from './fold.ts'
import { sayStatus, type StatusWords } from './words/statuses.ts'

/**
 * The first status whose word of the plan's own says what another status is
 * called already, so that a reader could not tell the two; null when all differ.
 *
 * @example
 * wordOfAnother({ complete: 'On track' }) // => 'complete'
 */
export const wordOfAnother = (words: StatusWords): DeliveryStatus | null =>
  DELIVERY_STATUSES.find(
    (status) =>
      words[status] !== undefined &&
      SHOWN_STATUSES.some((other) => other !== status && fold(sayStatus(other, words)) === fold(words[status] ?? '')),
  ) ?? null
