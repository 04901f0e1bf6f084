import type { ProposedRow } from '../proposal.ts'
import type { SheetReading } from '../reading.ts'

/** Where more rows in four than these name theirs, every row does, and an empty one means none. */
const MOST_FILLED = 3

/** An area or a recommendation that is written once stands for the rows below it, where no other is. */
export function fillDown(rows: readonly ProposedRow[], { columns, grid }: SheetReading): void {
  for (const field of ['area', 'recommendation'] as const) {
    const column = columns.find(({ means }) => means === field)
    if (!column) continue
    const filled = rows.filter((row) => row.cells[field] !== undefined).length
    if (filled === 0 || filled * 4 > rows.length * MOST_FILLED) continue
    let last: ProposedRow | null = null
    for (const row of rows) {
      if (row.cells[field]) last = row
      else if (last && grid.at(row.from.row, column.at) === undefined) {
        row[field] = last[field]
        row.cells[field] = last.cells[field] ?? []
      }
    }
  }
}
