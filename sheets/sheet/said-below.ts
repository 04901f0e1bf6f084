import { saysWords, type Cell } from '../cells.ts'
import type { RowIs } from '../meaning/row-is.ts'
import type { CellSaid } from '../proposal.ts'
import type { SheetReading } from '../reading.ts'

/** What stands between and below the actions and is of none. */
export const saidBelow = ({ grid, rows }: SheetReading): CellSaid[] =>
  [...rows].flatMap(([row, is]) => saidInRow(grid.inRow(row), is))

function saidInRow(cells: readonly Cell[], is: RowIs): CellSaid[] {
  if (is.is === 'action' || is.is === 'more') return []
  const notes = cells.flatMap(({ note, address }): CellSaid[] =>
    note === undefined ? [] : [{ cell: `${address}#note`, as: 'note', why: 'It is a comment outside the actions' }],
  )
  const texts = cells.filter((cell) => saysWords(cell) || cell.formula !== undefined)
  return [...texts.map(({ address }) => ({ cell: address, ...saidOf(is) })), ...notes]
}

/** A key needs no reason: what it says is read. */
function saidOf(is: Extract<RowIs, { is: 'level' | 'aside' }>): Omit<CellSaid, 'cell'> {
  if (is.is === 'level') return { as: 'level' }
  return is.aside.as === 'key' ? { as: 'key' } : is.aside
}
