/** A box before some words, or one in brackets: ☒ Complete, [x] Yes. */
const BOX = /([☐☑☒✓✔☓✗✘]|\[[ x]?\])\s*([^☐☑☒✓✔☓✗✘[]*)/giu
const TICKED = /[☑☒✓✔]|\[x\]/i

/**
 * The words whose box is ticked, of several that can be; null where no boxes stand, and empty where none of them is
 * ticked, or more than one.
 *
 * @example
 * tickedIn('☒ Complete ☐ In progress') // => 'Complete'
 */
export function tickedIn(words: string): string | null {
  const boxes = Array.from(words.matchAll(BOX), ([, box = '', said = '']) => ({ box, said: said.trim() }))
  if (boxes.length < 2) return null
  const [one, ...others] = boxes.filter(({ box }) => TICKED.test(box))
  return one && others.length === 0 ? one.said : ''
}
