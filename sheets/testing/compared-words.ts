const SOFT_OR_OF_NO_WIDTH = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/_x[0-9A-Fa-f]{4}_/g, ' ')
    .replace(SOFT_OR_OF_NO_WIDTH, '')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201C\u201D]/g, '"')
    .replace(/[\u2010-\u2015]/g, '-')

/** A text as it is compared: without what nobody sees, in small letters. Empty where there is nothing to see. */
export const folded = (text: string): string => plain(text).replace(/\s+/g, ' ').trim().toLowerCase()

/** Its words and figures, and the marks that say something: an arrow is a word, a bullet or a bracket is none. */
export const wordsIn = (text: string): string[] =>
  plain(text)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+(?:[.'][\p{L}\p{N}]+)*|[↑→↓%£]/gu) ?? []

/**
 * Which words of a text are in none of some others.
 *
 * @example missingFrom('Hold each meeting', ['hold a meeting']) // => ['each']
 */
export function missingFrom(text: string, others: string[]): string[] {
  const there = new Set(others.flatMap(wordsIn))
  return wordsIn(text).filter((word) => !there.has(word))
}
