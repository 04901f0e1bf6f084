import { saysWords, type Cell, type Sheet } from '../cells.ts'

export const ENDS_IN_ERROR = 'Its formula ends in an error'
export const NO_RESULT = 'Its formula has no stored result'

/** Whether a cell has a formula of which no result is stored: a program wrote the file, and no spreadsheet worked it out. */
export const hasNoResult = (cell: Cell): boolean => cell.formula !== undefined && !saysWords(cell)

/** How many cells of each column say nothing since their formulas come to nothing. */
export function unworkedIn({ cells }: Sheet): Map<number, number> {
  const counts = new Map<number, number>()
  for (const cell of cells)
    if (cell.kind === 'error' || hasNoResult(cell)) counts.set(cell.column, (counts.get(cell.column) ?? 0) + 1)
  return counts
}
