import { foldText } from './folded-text.ts'

/** What stands in the place of words that were removed from the record. */
export const REMOVED = '[words removed]'

/** The fewest letters and figures that are looked for: fewer stand inside other words. */
export const FEWEST_LETTERS = 3

/**
 * A text without some words, which `REMOVED` says were there: however they were typed, as `foldText` has them, their case
 * too, and only as whole words, so that "Ann" is not found in "planned".
 *
 * @returns null when they do not stand in it.
 * @example
 * removeWords('Jo Smith’s plan', "jo smith's") // => '[words removed] plan'
 */
export function removeWords(text: string, words: string): string | null {
  const sought = patternOf(words)
  if (sought === null) return null
  const { words: folded, placeOf } = foldText(text)
  let left = ''
  let told = 0
  for (const { index, 0: found } of folded.matchAll(sought)) {
    const [from, to] = placeOf(index, index + found.length)
    left += text.slice(told, from) + REMOVED
    told = to
  }
  return told === 0 ? null : left + text.slice(told)
}

/**
 * Whether words stand in a text that is folded already (`foldText`), as `removeWords` finds them: for many words in many texts.
 *
 * @example
 * wordsFinder("jo smith's")("Jo Smith's plan") // => true
 */
export function wordsFinder(words: string): (folded: string) => boolean {
  const sought = patternOf(words)
  return (folded) => sought !== null && folded.search(sought) >= 0
}

function patternOf(words: string): RegExp | null {
  const letters = foldText(words).words.trim()
  if (letters === '') return null
  return new RegExp(`(?<![\\p{L}\\p{N}])${letters.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'giu')
}

/**
 * The same in JSON: in each text that is a value, and in no name.
 *
 * @param codes Names whose values are codes, in which nobody's words stand.
 * @returns null when they stand in none.
 */
export function removeWordsFromJson(json: string, words: string, codes: readonly string[] = []): string | null {
  let found = false
  const without = (value: unknown): unknown => {
    if (typeof value === 'string') {
      const left = removeWords(value, words)
      found ||= left !== null
      return left ?? value
    }
    if (Array.isArray(value)) return value.map(without)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([name, inside]) => [name, codes.includes(name) ? inside : without(inside)]),
    )
  }
  const left = JSON.stringify(without(JSON.parse(json)))
  return found ? left : null
}

/** The longest words that are found again, in letters: they may stand with more blanks than were typed. */
const LONGEST_FOUND_AGAIN = 1000

/**
 * The words that were removed from a text, by what was left of it: nobody keeps them. As they stand there first.
 *
 * @returns null when no words leave that.
 * @example
 * wordsBetween('Jo Smith’s plan', '[words removed] plan') // => 'Jo Smith’s'
 */
export function wordsBetween(text: string, left: string): string | null {
  for (let at = left.indexOf(REMOVED); at >= 0; at = left.indexOf(REMOVED, at + 1)) {
    if (text.slice(0, at) !== left.slice(0, at)) return null
    const [kept = '', ...others] = left.slice(at + REMOVED.length).split(REMOVED)
    const longest = Math.min(text.length, at + LONGEST_FOUND_AGAIN)
    for (let end = at + 1; end <= longest; end++) {
      // What is kept behind them has to stand there: few ends are tried in full.
      if (!text.startsWith(kept, end) || (others.length === 0 && end + kept.length !== text.length)) continue
      const words = text.slice(at, end)
      if (words.trim() !== '' && removeWords(text, words) === left) return words
    }
  }
  return null
}

/** The same of JSON: of the first value from which some were removed. */
export function wordsBetweenJson(json: string, left: string): string | null {
  const after = valuesOf(left)
  for (const [at, text] of valuesOf(json).entries()) {
    const words = wordsBetween(text, after[at] ?? '')
    if (words !== null) return words
  }
  return null
}

function valuesOf(json: string): string[] {
  const values: string[] = []
  JSON.parse(json, (_name, value: unknown) => {
    if (typeof value === 'string') values.push(value)
    return value
  })
  return values
}

/** How many letters and figures some words have. */
export const lettersOf = (words: string): number => words.replace(/[^\p{L}\p{N}]/gu, '').length
