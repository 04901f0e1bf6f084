/** A text as it is searched, and what stands in the text itself at a place of that. */
export interface FoldedText {
  words: string
  /** What its author wrote between two places of `words`. */
  written: (at: number, end: number) => string
  /** From where to where in the text itself that stands. */
  placeOf: (at: number, end: number) => [from: number, to: number]
}

/** Words of a keyboard, with one space between them: they are as they are searched. */
const PLAIN = /^(?:[!-~]| (?! ))*$/
/** What is seen as a blank, whatever it is called: the end of a line, one that does not break, one of Braille or Hangul. */
const BLANK = /(?!\ufeff)[\s\u0085\u115f\u1160\u2800\u3164\uffa0]/u
/** What is not seen, as a hyphen where a word may break; and the small number that stands at a word for a note. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}\u00b2\u00b3\u00b9\u2070\u2074-\u2079\u2080-\u2089]/gu
const QUOTE = /['‘’‚‛′ʼ´`＇]/gu
const DASH = /[\p{Dash}\u2043]/gu
/** A letter with its accents, which may be written as marks of their own. */
const LETTERS = /\P{M}\p{M}*|\p{M}+/gu

/**
 * A text as one would type it: every run of blanks a space, every dash and quote that of a keyboard, wide and joined
 * letters plain (NFKC), and nothing that is not seen. It keeps case and accents, and where each letter came from.
 *
 * @example
 * foldText('Jo\u00a0O’Neil').words // => "Jo O'Neil"
 */
export function foldText(text: string): FoldedText {
  if (PLAIN.test(text))
    return { words: text, written: (at, end) => text.slice(at, end), placeOf: (at, end) => [at, end] }
  let words = ''
  const starts: number[] = []
  const ends: number[] = []
  for (const { 0: letter, index } of text.matchAll(LETTERS)) {
    const folded = foldLetter(letter)
    if (folded === ' ' && words.endsWith(' ')) continue
    words += folded
    for (let i = 0; i < folded.length; i++) {
      starts.push(index)
      ends.push(index + letter.length)
    }
  }
  const placeOf = (at: number, end: number): [number, number] => [starts[at] ?? text.length, ends[end - 1] ?? 0]
  return { words, written: (at, end) => text.slice(...placeOf(at, end)), placeOf }
}

// Quotes before NFKC, which takes some of them apart into a space and an accent.
const foldLetter = (letter: string): string =>
  BLANK.test(letter) ? ' ' : letter.replace(UNSEEN, '').replace(QUOTE, "'").normalize('NFKC').replace(DASH, '-')
