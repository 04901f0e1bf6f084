import { BEGINS, CAPITAL, PARTICLE } from './name-patterns.ts'
import type { Names } from './names.ts'
import type { Somebody } from './who-is-somebody.ts'

/** Words with capitals in a row, an initial and what is of a surname among them. */
const IN_A_ROW = new RegExp(
  `${BEGINS}${CAPITAL}(?: (?:${PARTICLE}){0,3}(?:${CAPITAL}|\\p{Lu}\\.?(?![\\p{L}\\p{N}])))+`,
  'gu',
)
const A_WORD = new RegExp(`(?:${PARTICLE}){0,3}(?:${CAPITAL}|\\p{Lu}\\.?)`, 'gu')
const IS_IN_CAPITALS = /^[\p{Lu}'-]{4,}$/u

/**
 * Names that no list has: of two words in a row with capitals, one is no word of English or of plans. No list of given
 * names is whole; one of words nearly is.
 *
 * @example
 * findUnlistedNames('Then Niamh Kelly was seen', somebody, isTitle) // => [[5, 'Niamh Kelly']]
 */
export const findUnlistedNames = (
  text: string,
  { isUnlisted, isSomebody }: Somebody,
  isTitle: Names['isTitle'],
): [number, string][] =>
  Array.from(text.matchAll(IN_A_ROW)).flatMap(({ index, 0: row }) => {
    const words = Array.from(row.matchAll(A_WORD), ({ index: at, 0: word }) => ({ at, end: at + word.length, word }))
    const inCapitals = words.every(({ word }) => IS_IN_CAPITALS.test(word))
    // In capitals all letters of more look like names: both words have to be long.
    const isName = (word: string) => isUnlisted(inCapitals ? asName(word) : word)
    const found: [number, string][] = []
    for (let i = 0; i < words.length; i++) {
      if (!isName(words[i]?.word ?? '') || isTitle(words[i]?.word ?? '', words[i + 1]?.word ?? '')) continue
      const from = words[i + 1] ? i : i - 1
      let to = i + 1
      while (words[to + 1] && isSomebody(words[to + 1]?.word ?? '')) to++
      const [first, last] = [words[from], words[Math.min(to, words.length - 1)]]
      if (first && last) found.push([index + first.at, row.slice(first.at, last.end)])
      i = to
    }
    return found
  })

const asName = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase()
