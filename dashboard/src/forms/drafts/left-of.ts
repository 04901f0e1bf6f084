import { typedIn, type Draft } from './draft.ts'
import { NOT_SEEN } from '../what-was-written.ts'
import { asSaid, wordsLeft, type BoxOf } from '../words-left.ts'

type Words = Pick<Draft, 'boxes' | 'changed' | 'written'>

/** All that stands under a name, rows and ticks in their order; nothing says no more than no box does. */
const under = (boxes: readonly BoxOf[], name: string): string =>
  JSON.stringify(boxes.flatMap(([other, value]) => (other === name && value.trim() !== '' ? [asSaid(value)] : [])))

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
 * Whether a form holds something else by now than was sent of it: not a word more alone, but also one less, another
 * choice, a box that was emptied, and one that was put back to what the record holds.
 */
export const isOtherThan = ({ boxes }: Pick<Words, 'boxes'>, sent: readonly BoxOf[]): boolean =>
  differIn(namesOf([...boxes, ...sent.filter(([name]) => !NOT_SEEN.includes(name))]), boxes, sent).length > 0

const namesOf = (boxes: readonly BoxOf[]): string[] => boxes.map(([name]) => name)
