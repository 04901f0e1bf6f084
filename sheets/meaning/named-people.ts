import { fold } from '../../domain/fold.ts'
import { saysWords, type Cell } from '../cells.ts'
import { areInitials, isPerson, type People } from './owners.ts'

/** A row that says whose initials some are, and which post theirs is. */
export interface Named {
  row: number
  initials: string
  name: string
  post: string
  cells: string[]
}

/** How somebody is reached, which may stand beside. */
const isContact = (words: string): boolean => /@|^[+()\d\s-]{6,}$/.test(words.trim())

/** So far apart may the cells of one row stand. */
const MOST_APART = 2

/**
 * The rows that say whose initials some are, by name and post in cells beside each other, in whatever order: "SK", "Sam
 * Khan" and "Head of Early Help". Two below each other make a list.
 */
export function namedRows(cells: readonly Cell[]): Named[] {
  const all = [...Map.groupBy(cells.filter(saysWords), ({ row }) => row).values()].flatMap((row) => namedIn(row) ?? [])
  return all.filter(({ row }) => all.some((other) => Math.abs(other.row - row) === 1))
}

function namedIn(cells: readonly Cell[]): Named | null {
  const told = cells.filter(({ text }) => !isContact(text))
  const isTorn = told.some(({ column }, i) => i > 0 && column - (told[i - 1]?.column ?? 0) > MOST_APART)
  if (told.length !== 3 || isTorn) return null
  const initials = told.find(({ text }) => areInitials(text))
  const name = told.find(({ text }) => initials && isPerson(text) && areOf(initials.text, text))
  const post = told.find((cell) => cell !== initials && cell !== name)
  if (!initials || !name || !post || /\d/.test(post.text) || !/\p{L}{2}/u.test(post.text)) return null
  return {
    ...{ row: initials.row, initials: initials.text.trim(), name: name.text.trim(), post: post.text.trim() },
    cells: cells.map(({ address }) => address),
  }
}

/** Whether initials are those of a name: both its first letters are in them, and no letter that is not its own. @example areOf('SKh', 'Sam Khan') // => true */
function areOf(initials: string, name: string): boolean {
  const [letters, words] = [fold(initials).replaceAll(/[^\p{L}]/gu, ''), fold(name).split(/[\s-]+/)]
  const [first = '', last = ''] = [words[0]?.[0], words.at(-1)?.[0]]
  let from = 0
  const isWithin = [...letters].every((letter) => {
    from = words.join('').indexOf(letter, from) + 1
    return from > 0
  })
  return isWithin && letters.startsWith(first) && letters.slice(1).includes(last)
}

/** Who is meant by initials, and by the names beside them. */
export const readNamedPeople = (cells: readonly Cell[]): People =>
  new Map(
    namedRows(cells).flatMap(({ initials, name, post, cells: own }) =>
      [initials, name].map((words) => [fold(words), { post, cells: own }] as const),
    ),
  )
