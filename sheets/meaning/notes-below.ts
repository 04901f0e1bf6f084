import { saysWords } from '../cells.ts'
import type { RowAs } from '../../domain/sheet-meanings.ts'
import { cellOf } from './cell-of.ts'
import type { Column } from './columns/column.ts'
import { isApart, type Grid } from './grid.ts'
import { isFull } from './keyed-rows.ts'
import { aside, type RowIs } from './row-is.ts'

/**
 * What stands alone below the last action of a table is a note on it, and so is what an empty row divides from it and
 * says no action, as who signed and when: unless actions go on below empty rows further up.
 */
export function lastAreNotes(
  grid: Grid,
  columns: readonly Column[],
  rows: Map<number, RowIs>,
  told: ReadonlyMap<number, RowAs>,
): Map<number, RowIs> {
  if (columns.length < 3) return rows
  const order = [...rows.keys()]
  const last = order.findLastIndex((row) => rows.get(row)?.is !== 'aside' && isFull(grid, columns, row))
  const isCovered = (row: number) => (cellOf(grid, columns, row, 'action')?.row ?? row) !== row
  const goesOn = order.slice(0, last + 1).some((row) => rows.get(row)?.is === 'more' && isApart(grid, row))
  let isBelow = false
  for (const row of order.slice(last + 1)) {
    const is = rows.get(row)
    isBelow ||= !goesOn && isApart(grid, row)
    const cells = grid.inRow(row).filter(saysWords)
    const isAlone =
      cells.length === 1 && !columns.some(({ at, means }) => at === cells[0]?.column && means === 'action')
    if (last >= 0 && isAlone && !told.has(row) && (is?.is === 'more' || is?.is === 'level' || is?.is === 'action'))
      rows.set(row, aside('note', 'It stands alone below the last action'))
    else if (last >= 0 && isBelow && !told.has(row) && is?.is === 'more' && !isCovered(row))
      rows.set(row, aside('note', 'It stands below the table, behind an empty row'))
  }
  return rows
}
