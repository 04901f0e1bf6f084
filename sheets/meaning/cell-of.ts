import { saysWords, type Cell } from '../cells.ts'
import type { Meaning } from '../../domain/sheet-meanings.ts'
import type { Column } from './columns/column.ts'
import type { Grid } from './grid.ts'

/** What a column of a meaning holds in a row. */
export function cellOf(grid: Grid, columns: readonly Column[], row: number, means: Meaning): Cell | undefined {
  const column = columns.find((one) => one.means === means)
  return column && grid.at(row, column.at)
}

/** The action of a row in which nothing else stands. */
export function actionAlone(grid: Grid, columns: readonly Column[], row: number): Cell | undefined {
  const [only, ...others] = grid.inRow(row).filter(saysWords)
  return others.length === 0 && only === cellOf(grid, columns, row, 'action') ? only : undefined
}

/** Words, or a formula that should have come to some. */
export const hasWords = (cell: Pick<Cell, 'text' | 'formula'>): boolean => saysWords(cell) || cell.formula !== undefined
