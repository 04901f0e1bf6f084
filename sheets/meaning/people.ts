import { fold } from '../../domain/fold.ts'
import type { Cell } from '../cells.ts'
import { areInitials, isPerson, isPost, postOf, type People } from './owners.ts'

/**
 * Who is meant by short forms, as a sheet tells it: a short form or a name in one cell, and beside it the post; or both
 * in one cell, `HSP = Head of Safeguarding Practice`. Two make a list.
 */
export function readPeople(cells: readonly Cell[]): People {
  const found = new Map<string, { post: string; cells: string[] }>()
  for (const [at, cell] of cells.entries()) {
    const next = cells[at + 1]
    const words = cell.text.trim()
    const [, short = '', post = ''] =
      /^([A-Z]{1,5}|[A-Z](?:\.[A-Z])+\.?)\s*(?:=|:|[-–—])\s*(\S.{3,})$/u.exec(words) ?? []
    if (short !== '') found.set(fold(short), { post: postOf(post.trim()) ?? post.trim(), cells: [cell.address] })
    else if (
      next?.row === cell.row &&
      next.column === cell.column + 1 &&
      (areInitials(words) ? isLong(next.text) : isPerson(words) && isPost(next.text))
    )
      found.set(fold(words), { post: next.text.trim(), cells: [cell.address, next.address] })
  }
  return found.size >= 2 ? found : new Map()
}

const isLong = (words: string): boolean =>
  /\p{Ll}{3,}/u.test(words) && !areInitials(words) && !isPerson(words) && words.trim().length <= 120
