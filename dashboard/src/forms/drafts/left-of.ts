import { typedIn, type Draft } from './draft.ts'
import { NOT_SEEN } from '../what-was-written.ts'
import { asSaid, wordsLeft, type BoxOf } from '../words-left.ts'

type Words = Pick<Draft, 'boxes' | 'changed' | 'written'>

/** All that stands under a name, rows and ticks in their order; empty boxes at its end say no more than no box does. */
function under(boxes: readonly BoxOf[], name: string): string {
  const said = boxes.flatMap(([other, value]) => (other === name ? [asSaid(value)] : []))
  return JSON.stringify(said.slice(0, said.findLastIndex((value) => value !== '') + 1))
}

/**
 * The names of the boxes in which somebody wrote or chose something that is not in what is held now: words that are no
 * part of what stands there, and choices and ticks that are others. What was only emptied leaves nothing to show.
 *
 * @example
 * leftOf(draft([['progress', 'Two pods']]), [['progress', 'Two pods are full']]) // => []
 * leftOf(draft([['deliveryStatus', 'off-track']]), [['deliveryStatus', 'at-risk']]) // => ['deliveryStatus']
 */
export function leftOf(draft: Words, held: readonly BoxOf[]): string[] {
  const chosen = draft.written.filter(({ typed }) => !typed).map(({ name }) => name)
  const others = chosen.filter((name) => under(draft.boxes, name) !== under(held, name))
  return [...new Set([...wordsLeft(typedIn(draft), held).map(([name]) => name), ...others])]
}

/** Of some names, those of the boxes that hold something else. */
export const differIn = (names: Iterable<string>, some: readonly BoxOf[], others: readonly BoxOf[]): string[] =>
  [...new Set(names)].filter((name) => under(some, name) !== under(others, name))

/**
 * The names of the boxes in which a form holds something else by now than was sent of it: not a word more alone, but
 * also one less, another choice, a box that was emptied, and one that was put back to what the record holds. What a form
 * carries for itself is nobody's.
 */
export const sinceSent = (boxes: readonly BoxOf[], sent: readonly BoxOf[]): string[] =>
  differIn(
    [...boxes, ...sent].flatMap(([name]) => (NOT_SEEN.includes(name) ? [] : [name])),
    boxes,
    sent,
  )
