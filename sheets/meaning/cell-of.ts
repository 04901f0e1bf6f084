import { saysWords, type Cell } from '../cells.ts'
import type { Meaning } from '../../domain/sheet-meanings.ts'
import type { Column } from './columns/column.ts'
import type { Grid } from './grid.ts'

/** What a column of a meaning holds in a row. */
export function cellOf(grid: Grid, columns: readonly Column[], row: number, means: Meaning): Cell | undefined {
  const column = columns.find((one) => one.means === means)
  return column && grid.at(row, column.at)
}

/** Words, or a formula that should have come to some. */
export const hasWords = (cell: Pick<Cell, 'text' | 'formula'>): boolean => saysWords(cell) || cell.formula !== undefined
