import type { Cell, Sheet } from '../cells.ts'

/** The cells of a sheet as a person looks at them: a merged cell stands in each row and column that it covers. */
export interface Grid {
  /** The rows that hold anything, from the top. */
  rows: number[]
  /** The columns that hold anything, from the left. */
  columns: number[]
  at: (row: number, column: number) => Cell | undefined
  /** The cells that begin in a row, from the left. */
  inRow: (row: number) => readonly Cell[]
  /** The row above one that holds anything. */
  above: (row: number) => number | undefined
}

const KEY = 16_384

/**
 * What is merged is followed only over rows and columns that hold something, since
 * it may be merged over a million.
 */
export function gridOf(sheet: Sheet): Grid {
  const byRow = Map.groupBy(sheet.cells, ({ row }) => row)
  const rows = [...byRow.keys()].sort((a, b) => a - b)
  const columns = [...new Set(sheet.cells.map(({ column }) => column))].sort((a, b) => a - b)
  const at = new Map(sheet.cells.map((cell) => [cell.row * KEY + cell.column, cell]))
  for (const cell of sheet.cells) {
    if (!cell.merged) continue
    const { row, column } = cell
    const [below, beside] = [row + cell.merged.rows, column + cell.merged.columns]
    for (const r of rows.slice(firstAt(rows, row), firstAt(rows, below)))
      for (const c of columns.slice(firstAt(columns, column), firstAt(columns, beside))) {
        const place = r * KEY + c
        if (!at.has(place)) at.set(place, cell)
      }
  }
  const above = new Map(rows.map((row, i) => [row, rows[i - 1]]))
  return {
    rows,
    columns,
    at: (row, column) => at.get(row * KEY + column),
    inRow: (row) => byRow.get(row) ?? [],
    above: (row) => above.get(row),
  }
}

/** Whether a row stands below an empty one. */
export const isApart = (grid: Grid, row: number): boolean => row - (grid.above(row) ?? row) >= 2

/** Where the first number that is no smaller stands among numbers in their order. */
function firstAt(numbers: readonly number[], from: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) < from) low = middle + 1
    else high = middle
  }
  return low
}
