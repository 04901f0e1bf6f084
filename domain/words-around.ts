/** What stands in a text before and after some words of it, as far as tells what they are about. */
export interface WordsAround {
  before: string
  after: string
}

/** So many letters, to the next whole word. */
const LETTERS = 60

/**
 * The words around some words that stand in a text: whoever is asked about them need not look for their sentence.
 *
 * @example
 * wordsAround('We told one child so.', 'one child') // => { before: 'We told ', after: ' so.' }
 */
export function wordsAround(text: string, words: string): WordsAround {
  const at = Math.max(0, text.indexOf(words))
  const end = at + words.length
  const before = text.slice(Math.max(0, at - LETTERS), at)
  const after = text.slice(end, end + LETTERS)
  return {
    before: at > LETTERS ? `… ${before.replace(/^\S*\s+/, '')}` : before,
    after: end + LETTERS < text.length ? `${after.replace(/\s+\S*$/, '')} …` : after,
  }
}
