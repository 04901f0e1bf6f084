import type { Cell } from '../../cells.ts'
import type { ProposedColumn } from '../../proposal.ts'

/** A column, by its number too. */
export interface Column extends ProposedColumn {
  at: number
  /** Of a column of ticks, the status or colour that it is headed by: a tick says that. */
  ticked?: string
}

/** What stands in the columns of a table under its header, and which of them somebody said the meaning of. */
export interface Contents {
  /** The cells that begin in a column. */
  cellsOf: (at: number) => Cell[]
  /** Their words, of those that say any. */
  wordsOf: (at: number) => string[]
  /** The rows in which what is done begins; none while no column says that. */
  rowsOf: (columns: readonly Column[]) => number[]
  isSaid: (column: Column) => boolean
}

/** Why a column means what its head says. */
export const BY_HEADING = 'its heading'

/** Heads of a day that stands in place of another. */
export const REVISED = /\b(revis|extend|amend|updated|new|current|latest|forecast)/i

/** So much of a column has to be of one kind that it is taken for that. */
const MOST = 0.7

/** Whether most are so; of nothing, nothing is. */
export const most = <T>(all: readonly T[], isSo: (one: T) => boolean): boolean =>
  all.length > 0 && all.filter(isSo).length >= all.length * MOST
