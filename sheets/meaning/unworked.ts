import { saysWords, type Cell } from '../cells.ts'

export const ENDS_IN_ERROR = 'Its formula ends in an error'
export const NO_RESULT = 'Its formula has no stored result'

/** Whether a cell has a formula of which no result is stored: a program wrote the file, and no spreadsheet worked it out. */
export const hasNoResult = (cell: Cell): boolean => cell.formula !== undefined && !saysWords(cell)

/** Whether nothing can be read of a cell since its formula comes to nothing. */
export const isUnworked = (cell: Cell): boolean => cell.kind === 'error' || hasNoResult(cell)
