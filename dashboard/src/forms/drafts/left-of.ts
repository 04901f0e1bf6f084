import { typedIn, type Draft } from './draft.ts'
import { asSaid, wordsLeft, type BoxOf } from '../words-left.ts'

type Words = Pick<Draft, 'boxes' | 'changed' | 'written'>

/** All that stands under a name, rows and ticks in their order. */
const under = (boxes: readonly BoxOf[], name: string): string =>
  JSON.stringify(boxes.flatMap(([other, value]) => (other === name ? [asSaid(value)] : [])))

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

/**
 * Whether a form holds something else by now than was sent of it: not a word more alone, but also one less, another
 * choice, a box that was emptied.
 */
export const isOtherThan = ({ boxes, changed }: Pick<Words, 'boxes' | 'changed'>, sent: readonly BoxOf[]): boolean =>
  changed.some((name) => under(boxes, name) !== under(sent, name))
