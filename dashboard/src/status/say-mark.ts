import type { ShownStatus } from '../../../domain/delivery-status.ts'
import { sayStatusWithin, type StatusWords } from '../../../domain/words/statuses.ts'

/** A mark in words: `28 October 2020: off track`. Null is a day on which there was nothing to show. */
export const sayMark = (status: ShownStatus | null, when = '', words: StatusWords = {}): string =>
  `${when && `${when}: `}${status === null ? 'no actions' : sayStatusWithin(status, words)}`
