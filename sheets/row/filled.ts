import { saysWords, type Cell } from '../cells.ts'
import { colourOfFill } from '../meaning/colours.ts'
import type { Column } from '../meaning/columns/column.ts'
import type { ProposedRow } from '../proposal.ts'

/** A cell that holds something, with its column. */
export interface Filled {
  column: Column
  cell: Cell
}

/** Whether a cell without words rates by its colour. White is paper. */
export const isColoured = ({ fill }: Cell): boolean => fill !== undefined && colourOfFill(fill) !== 'white'

/** What a column is called where it has no head. */
export const labelOf = ({ header, column }: Pick<Column, 'header' | 'column'>): string => header || `Column ${column}`

/** Keeps a cell in a column of the plan's own: its words, or the colour that stands for them. */
export function keepAsOwn(made: ProposedRow, { column, cell }: Filled): void {
  const text = !saysWords(cell) && cell.fill !== undefined ? colourOfFill(cell.fill) : cell.text
  made.own.push({ label: labelOf(column), text, cells: [cell.address] })
}
