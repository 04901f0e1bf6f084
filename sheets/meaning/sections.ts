import { saysWords } from '../cells.ts'
import type { Column } from './columns/column.ts'
import type { Grid } from './grid.ts'
import { isFull } from './keyed-rows.ts'

/** A head is a few words, and ends as no sentence does. */
const LONGEST = 60
const isHead = (words: string): boolean =>
  words.length <= LONGEST && words.split(/\s+/).length <= 8 && !/[.;!?]$/.test(words)

/**
 * The rows that head those below them though they stand in the column of the actions: alone in their rows, the first of
 * them right below the header, and each above an action that says who does it or when. Where the first row is an action,
 * one that stands alone is an action of which nothing more is known.
 */
export function sectionRows(grid: Grid, columns: readonly Column[], rows: readonly number[]): Set<number> {
  const action = columns.find(({ means }) => means === 'action')
  const others = columns.filter(({ means }) => means === 'owner' || means === 'due' || means === 'rating')
  if (!action || others.length < 2) return new Set()
  const isAlone = (row: number): boolean => {
    const [cell, ...more] = grid.inRow(row).filter(saysWords)
    return cell !== undefined && more.length === 0 && cell.column === action.at && isHead(cell.text.trim())
  }
  const isOfAction = (row: number): boolean =>
    isFull(grid, columns, row) && others.filter(({ at }) => grid.at(row, at)?.row === row).length * 2 >= others.length
  const alone = rows.filter(isAlone)
  const areHeads =
    alone[0] === rows[0] && alone.length > 0 && alone.every((row) => isOfAction(rows[rows.indexOf(row) + 1] ?? 0))
  const areMostFull = rows.filter(isOfAction).length >= alone.length * 2
  return areHeads && areMostFull ? new Set(alone) : new Set()
}
