import { rowOf } from '../same-said.ts'
import { changedSince, type BoxOf } from '../words-left.ts'

interface Standing {
  /** What stood in the boxes once what was found had been put into them. */
  filled: readonly BoxOf[]
  /** What stands there now. */
  now: readonly BoxOf[]
  /** Whether its author has read, beside their words, what these are about as it is by now. */
  hasRead: boolean
}

/** Whether a form is made of rows that were worked out from what was pasted or asked for: those stand as they are, or not at all. */
export const isOnMadeRows = (boxes: readonly BoxOf[]): boolean => boxes.some(([name]) => name === 'madeFrom')

/**
 * What of a form its author typed or changed since what was found was put into it: the names of those boxes, and of
 * them those that go on holding it once what was found is thrown away. That is none where its author has not read what
 * the page shows, nor where the form was made of rows that go with what was found. Boxes that make one row together stay
 * together.
 */
export function staysInBoxes({ filled, now, hasRead }: Standing): { since: string[]; stays: string[] } {
  const since = changedSince(filled, now)
  return { since, stays: hasRead && !isOnMadeRows(now) ? [...new Set(since.flatMap(rowOf))] : [] }
}
