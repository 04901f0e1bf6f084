import { colourNamed } from '../colours.ts'
import { codeOf } from '../key-entry.ts'
import type { Key } from '../key.ts'
import { statusSaid } from '../status-said.ts'
import { most } from './column.ts'

const isRating = (word: string, key: Key): boolean => {
  const code = codeOf(word)
  return key.has(code) || colourNamed(code) !== null || statusSaid(word) !== null
}

/** A share of ratings from which on a column that is headed for them is of them, whatever else stands in it. */
const SOME = 0.2

/** Whether enough of what stands in a column are ratings that none of them may be passed over. */
export const areSomeRatings = (words: readonly string[], key: Key): boolean =>
  words.filter((word) => isRating(word, key)).length > words.length * SOME

/** Whether most of what stands in a column are ratings: of the key, colours, or words of status. */
export const areRatings = (words: readonly string[], key: Key): boolean => most(words, (word) => isRating(word, key))
