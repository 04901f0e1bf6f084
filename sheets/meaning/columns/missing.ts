import type { Meaning } from '../../../domain/sheet-meanings.ts'
import { isPerson, isPost } from '../owners.ts'
import { UNKNOWN_HEAD } from './by-head.ts'
import { most, type Column, type Contents } from './column.ts'

/** What every plan has and no column is headed for is looked for under heads that nobody knows: posts, and refs. */
export const withPostsAndRefs = (columns: readonly Column[], contents: Contents): Column[] =>
  withLooked(withLooked(columns, contents, 'owner', looksLikeOwner), contents, 'ref', looksLikeRef)

/** The title of a post, or a name, is no longer than these. */
const LONGEST_OWNER = 80

const looksLikeOwner = (word: string): boolean => word.length <= LONGEST_OWNER && (isPost(word) || isPerson(word))

/** A number with or without letters before it, and no year. */
const looksLikeRef = (word: string): boolean =>
  /^[a-z]{0,5}[ .-]?\d{1,4}([./-]\d{1,3})*[a-z]?[.)]?$/i.test(word) && !/^(19|20)\d\d$/.test(word)

function withLooked(
  columns: readonly Column[],
  { wordsOf, isSaid }: Contents,
  means: Meaning,
  isSo: (word: string) => boolean,
): Column[] {
  if (columns.some((column) => column.means === means)) return [...columns]
  const is = columns.find((column) => {
    const words = wordsOf(column.at)
    const isFree = column.because === UNKNOWN_HEAD && column.header !== '' && !isSaid(column)
    return isFree && words.length > 1 && most(words, isSo)
  })
  return columns.map((column) => (column === is ? { ...column, means, because: 'what stands in it says so' } : column))
}

/** Where no column names who owns an action, the one that names who supports it does. */
export function withOwner(columns: readonly Column[], { isSaid }: Contents): Column[] {
  if (columns.some(({ means }) => means === 'owner')) return [...columns]
  const only = columns.find((column) => column.means === 'support' && !isSaid(column))
  return columns.map((column) =>
    column === only ? { ...column, means: 'owner', because: 'no other column says who owns an action' } : column,
  )
}

/** What is to be done has to stand somewhere: under the recommendation, or where the most is written. */
export function withAction(columns: readonly Column[], { wordsOf, isSaid }: Contents): Column[] {
  if (columns.some(({ means }) => means === 'action')) return [...columns]
  const recommendation = columns.find((column) => column.means === 'recommendation' && !isSaid(column))
  const is = recommendation ?? longest()
  return columns.map((column) =>
    column === is ? { ...column, means: 'action', because: 'no other column says what is done' } : column,
  )

  function longest(): Column | undefined {
    const free = columns.filter((column) => column.means === 'other' && !isSaid(column))
    const lengths = free.map(({ at }) => wordsOf(at).join('').length)
    const length = Math.max(0, ...lengths)
    return length > 0 ? free[lengths.indexOf(length)] : undefined
  }
}
