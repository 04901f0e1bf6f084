import { fold } from '../../domain/fold.ts'

const wordsOf = (text: string): string[] => [...new Set(fold(text).match(/[\p{L}\p{N}]+/gu) ?? [])]

/** Of how many of their words two texts must be alike to tell of one action. */
const HALF = 0.5

/**
 * How much two texts have in common: of the longer one's words, the share that both have; 1 where they say the same.
 *
 * @example
 * shared('Visit every child in time', 'Visit every child') // => 0.6
 */
export function shared(one: string, other: string): number {
  const [ours, theirs] = [wordsOf(one), wordsOf(other)]
  const longer = Math.max(ours.length, theirs.length)
  if (longer === 0) return fold(one) === fold(other) ? 1 : 0
  const both = new Set(theirs)
  return ours.filter((word) => both.has(word)).length / longer
}

/** Whether two texts have half their words in common. */
export const areAlike = (one: string, other: string): boolean => shared(one, other) >= HALF
