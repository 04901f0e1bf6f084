import { fold } from '../../domain/fold.ts'
import type { Cell } from '../cells.ts'
import { areInitials, isPerson, isPost, postOf, type People } from './owners.ts'

const SHORT_FORM = /^([A-Z]{1,5}|[A-Z](?:\.[A-Z])+\.?)\s*(?:=|:|[-–—])\s*(\S.{3,})$/u
/** Several in a cell stand on lines of their own, or are parted. */
const PARTED = /\s*[;\n]\s*|,\s*(?=[A-Z]{1,5}\s*=)/

/** What a list of them is called before its first: "Key to leads:", "Initials –". */
const LEADER = /^\s*(?:[\p{L} ]{2,24})\s*[:–-]\s*(?=(?:[A-Z]{1,5}|[A-Z](?:\.[A-Z])+\.?)\s*[=:–-])/u

/** The short forms that a text explains by itself, each with its post. */
const explained = (words: string): (readonly [short: string, post: string])[] =>
  words
    .replace(LEADER, '')
    .split(PARTED)
    .flatMap((part) => {
      const [, short, post = ''] = SHORT_FORM.exec(part.trim()) ?? []
      return short === undefined ? [] : [[short, postOf(post.trim()) ?? post.trim()] as const]
    })

/** Whether words explain several short forms and say nothing else: "HB = Head of Safeguarding; TK = Team Manager". */
export const explainsPeople = (words: string): boolean => {
  const parts = words.split(PARTED).filter((part) => part.trim() !== '')
  return parts.length > 1 && explained(words).length === parts.length
}

/**
 * Who is meant by short forms, as a sheet tells it: a short form or a name in one cell, and beside it the post; or both
 * in one cell, `HSP = Head of Safeguarding Practice`, several of them too. Two make a list.
 */
export function readPeople(cells: readonly Cell[]): People {
  const found = new Map<string, { post: string; cells: string[] }>()
  for (const [at, cell] of cells.entries()) {
    const next = cells[at + 1]
    const words = cell.text.trim()
    const all = explained(words)
    // Whose initials they are says nobody's post: that is asked.
    for (const [short, post] of all) if (!isPerson(post)) found.set(fold(short), { post, cells: [cell.address] })
    if (
      all.length === 0 &&
      next?.row === cell.row &&
      next.column === cell.column + 1 &&
      (areInitials(words) ? isLong(next.text) : isPerson(words) && isPost(next.text))
    )
      found.set(fold(words), {
        post: postOf(next.text.trim()) ?? next.text.trim(),
        cells: [cell.address, next.address],
      })
  }
  return found.size >= 2 ? found : new Map()
}

const isLong = (words: string): boolean =>
  /\p{Ll}{3,}/u.test(words) && !areInitials(words) && !isPerson(words) && words.trim().length <= 120
