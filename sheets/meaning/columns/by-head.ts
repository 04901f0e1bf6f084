import type { Meaning } from '../../../domain/sheet-meanings.ts'
import { meaningCalled, saysWhyRated } from '../headings.ts'
import type { Key } from '../key.ts'
import { BY_HEADING, type Column } from './column.ts'
import { areRatings } from './are-ratings.ts'

/** What a column means by its head, unless ratings stand in it, or sentences where ratings should. */
export function byHead(
  heading: string,
  parts: readonly string[],
  words: readonly string[],
  key: Key,
): Pick<Column, 'means' | 'because'> {
  if (headsKey(heading)) return { means: 'other', because: OF_KEY }
  const means = meaningOf(parts) ?? meaningCalled(heading)
  const isFree =
    means === null || means === 'other' || (means === 'progress' && words.length > 3 && !saysWhyRated(heading))
  if (isFree && areRatings(words, key)) return { means: 'rating', because: 'what stands in it are ratings' }
  if (means === 'rating' && areTold(words)) return { means: 'progress', because: 'sentences stand in it' }
  if (means !== null) return { means, because: BY_HEADING }
  return { means: 'other', because: heading === '' ? 'it has no heading' : UNKNOWN_HEAD }
}

/** Why a column of a key means nothing. */
export const OF_KEY = 'it says what ratings mean'

/** Whether a column is headed as a key that stands beside the actions. */
export const headsKey = (heading: string): boolean => /^(b?rag )?(key|legend)( to ratings)?:?$/i.test(heading.trim())

/** Why a column of a head that nobody knows means nothing. */
export const UNKNOWN_HEAD = 'its heading is none that an action has'

/** What a column means by the lowest row of its header that says it. */
const meaningOf = (parts: readonly string[]): Meaning | null =>
  parts.map(meaningCalled).find((means) => means !== null) ?? null

/** Longer than these on average, words tell and do not rate. */
const LONGEST_RATINGS = 60

/** Whether sentences stand in a column that is headed as a rating. */
const areTold = (words: readonly string[]): boolean =>
  words.length > 0 && words.reduce((sum, { length }) => sum + length, 0) / words.length > LONGEST_RATINGS
