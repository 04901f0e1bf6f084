import { saysWords } from '../cells.ts'
import { cellOf } from '../meaning/cell-of.ts'
import { goesOn } from '../meaning/goes-on.ts'
import type { ProposedRow } from '../proposal.ts'
import type { RowContext } from './row-context.ts'

/** The words of an action that stand in the rows below it. @param more The rows that go on with it. */
export function takeMoreWords(made: ProposedRow, more: readonly number[], { reading }: RowContext): void {
  for (const row of more) {
    const cell = cellOf(reading.grid, reading.columns, row, 'action')
    if (cell?.row !== row || !saysWords(cell) || !goesOn(made.action, cell.text)) continue
    made.action += ` ${cell.text.trim()}`
    made.cells.action?.push(cell.address)
  }
}
