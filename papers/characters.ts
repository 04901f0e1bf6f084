import { COVERED } from './pdf/fonts/covered.ts'

const ranges = COVERED.split(' ').map((range) => range.split('-').map((code) => Number.parseInt(code, 16)))
/** What comes with text that was pasted from a table or a word processor, as it is meant there. */
const OF_PASTES: Readonly<Record<string, string>> = {
  ...{ '\t': ' ', '\v': '\n', '\f': '\n', '\u0085': '\n', '\u2028': '\n', '\u2029': '\n' },
  ...{ '\uf0a7': '▪', '\uf0b7': '•' },
}
/** What is never seen, but for what joins or parts the letters of some scripts. */
const NEVER_SEEN = /(?![\u200c\u200d])\p{Default_Ignorable_Code_Point}/u

/**
 * Words as every form of a paper can print them: what no font of ours has is said by its number, the same in all. What
 * is never seen, as the mark that asks for an emoji in colour or a hyphen where a word may break, is left out.
 *
 * @example
 * printable('Ready 𒀀') // => 'Ready [U+12000]'
 */
export const printable = (words: string): string =>
  words
    .normalize('NFC')
    .toWellFormed()
    .replaceAll(/[\t\v\f\u0085\u2028\u2029\uf0a7\uf0b7]/g, (character) => OF_PASTES[character] ?? '')
    .replaceAll(/[^\n -~]/gu, (character) => {
      if (NEVER_SEEN.test(character)) return ''
      return isCovered(character.codePointAt(0) ?? 0) ? character : `[${nameOf(character)}]`
    })

/** Printable words with each character that they have as a number in its place again: as their author wrote them. */
export const asWritten = (words: string): string =>
  words.replaceAll(NUMBER, (number, hex: string) => {
    const code = Number.parseInt(hex, 16)
    // What a font of ours has was written as a number by its author.
    return code > 0x10ffff || isCovered(code) ? number : String.fromCodePoint(code)
  })
const NUMBER = /\[U\+([0-9A-F]{4,6})\]/g

/**
 * What some printable words have as numbers, each once: what their author wrote, and what is printed for it.
 *
 * @example
 * printedAsNumbers('Ready [U+12000]') // => [{ character: '𒀀', printedAs: '[U+12000]' }]
 */
export const printedAsNumbers = (words: string): { character: string; printedAs: string }[] =>
  Array.from(new Set(words.match(NUMBER)), (printedAs) => ({ character: asWritten(printedAs), printedAs })).filter(
    ({ character, printedAs }) => character !== printedAs,
  )

/** `U+12000` */
const nameOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

function isCovered(code: number): boolean {
  let [low, high] = [0, ranges.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const [from = 0, to = from] = ranges[middle] ?? []
    if (code < from) high = middle - 1
    else if (code > to) low = middle + 1
    else return true
  }
  return false
}
