/** What stands in the place of words that were removed from the record. */
export const REMOVED = '[words removed]'

/** The fewest letters and figures that are looked for: fewer stand inside other words. */
export const FEWEST_LETTERS = 3

const QUOTE = /['‘’‚‛ʼ`´]/
const DASH = /[-‐-―−]/

/**
 * Finds words however they were typed: case, quotes, dashes and blanks alike,
 * and only as whole words, so that "Ann" is not found in "planned".
 */
function patternOf(words: string): RegExp {
  const letters = [...words.trim().replace(/\s+/g, ' ')].map((letter) => {
    if (letter === ' ') return '\\s+'
    if (QUOTE.test(letter)) return QUOTE.source
    if (DASH.test(letter)) return DASH.source
    return letter.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
  })
  return new RegExp(`(?<![\\p{L}\\p{N}])${letters.join('')}(?![\\p{L}\\p{N}])`, 'giu')
}

/**
 * A text without some words, which `REMOVED` says were there.
 *
 * @returns null when they do not stand in it.
 * @example
 * removeWords('Jo Smith’s plan', "jo smith's") // => '[words removed] plan'
 */
export function removeWords(text: string, words: string): string | null {
  const left = text.replace(patternOf(words), REMOVED)
  return left === text ? null : left
}

/** The same in JSON: in each text that is a value, and in no name. @returns null when they stand in none. */
export function removeWordsFromJson(json: string, words: string): string | null {
  let found = false
  const left = JSON.stringify(JSON.parse(json), (_name, value: unknown) => {
    const without = typeof value === 'string' ? removeWords(value, words) : null
    found ||= without !== null
    return without ?? value
  })
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
    const longest = Math.min(text.length, at + LONGEST_FOUND_AGAIN)
    for (let end = at + 1; end <= longest; end++) {
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
