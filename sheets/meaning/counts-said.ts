import { fold } from '../../domain/fold.ts'
import { colourNamed } from './colours.ts'
import { codeOf } from './key-entry.ts'
import { statusSaid } from './status-said.ts'

/** How many some words say, and of what. */
export interface Counted {
  says: string
  count: number
}

/** Whether words are a number of actions, and nothing else. */
export const isFigure = (words: string): boolean => /^\s*\d{1,4}\s*$/.test(words)

/** Several counts in one cell stand on lines of their own, or are parted: `Red 2, Amber 3`. */
const PARTED = /\s*[,;|\n]\s*/
/** Or one follows the other: `1 Green 1 Red`, `Green 3 Red 2`. */
const FOLLOWING = [/\s+(?=\d{1,4}\s+\p{L})/u, /(?<=\d)\s+(?=\p{L})/u]

/** The parts of some words: as they are parted, or as counts of ratings follow each other in them. */
const partsOf = (words: string): string[] =>
  words.split(PARTED).flatMap((part) => {
    const ways = FOLLOWING.map((way) => part.split(way)).filter((parts) => parts.length > 1)
    return ways.find((parts) => parts.every((one) => isCountedBy(countSaid(one)?.says ?? ''))) ?? [part]
  })

/**
 * What a cell counts.
 *
 * @example
 * countsSaid('Green: 9') // => [{ says: 'Green', count: 9 }]
 * countsSaid('2 on track, 1 at risk') // => [{ says: 'on track', count: 2 }, { says: 'at risk', count: 1 }]
 */
export const countsSaid = (words: string): Counted[] => partsOf(words).flatMap((part) => countSaid(part) ?? [])

function countSaid(words: string): Counted | null {
  const said = words.trim()
  const [, before = '', first = ''] = /^(\D*?[^\s\d:=–-])\s*[:=–-]?\s*(\d{1,4})$/u.exec(said) ?? []
  if (first !== '') return { says: bare(before), count: Number(first) }
  const [, last = '', behind = ''] = /^(\d{1,4})\s*(?:[x×]\s+)?(\D+)$/iu.exec(said) ?? []
  return last === '' ? null : { says: bare(behind), count: Number(last) }
}

/** What is counted, without the words that say that it is. */
const bare = (words: string): string =>
  words
    .replace(/^\s*(totals?|number of|no\.? of|count of|actions?)\s+/i, '')
    .replace(/\s+(actions?)\s*$/i, '')
    .trim()

/** Whether words are one that is counted by: a colour, a status, or all of them. */
const isCountedBy = (words: string): boolean =>
  /^((grand |sub-? ?)?totals?|all|actions?|overall|sum|summary)\W*$/.test(fold(words)) ||
  colourNamed(codeOf(bare(words))) !== null ||
  statusSaid(bare(words)) !== null

/**
 * Whether a row counts the actions and is none: behind a label that they are counted by stand figures, and counts of others.
 *
 * @example
 * countsActions(['On track', '3']) // => true
 * countsActions(['Total', 'Red: 2', 'Amber: 3']) // => true
 * countsActions(['3', 'On track']) // => false: it may be an action with a number and a status
 */
export function countsActions(cells: readonly string[]): boolean {
  const [first = '', ...rest] = cells
  const isFirst = isCountedBy(first) || areCounts(first)
  const hasFigure = cells.some((words) => isFigure(words) || areCounts(words))
  return (
    isFirst &&
    hasFigure &&
    rest.every((words) => /^[\d\s.,%()-]+$/.test(words) || isCountedBy(words) || areCounts(words))
  )
}

const areCounts = (words: string): boolean => {
  const says = partsOf(words)
    .filter((part) => part.trim() !== '')
    .map((part) => countSaid(part)?.says ?? '')
  // A letter with a number is a ref as soon as a count: 2b, B2. Several are counts.
  return says.length > 0 && says.every((one) => (one.length > 1 || says.length > 1) && isCountedBy(one))
}
