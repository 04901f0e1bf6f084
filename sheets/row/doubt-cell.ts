import { ask, doubt, isOneOfMany } from '../asked.ts'
import type { Cell } from '../cells.ts'
import type { Doubtful, ProposedRow } from '../proposal.ts'
import { keepAsOwn, type Filled } from './filled.ts'
import type { RowContext } from './row-context.ts'

/** Puts a cell of a row in doubt. */
export function doubtCell({ reading, asked }: RowContext, cell: Cell, why: string): void {
  doubt(asked, reading.sheet.name, cell, { why })
}

/** Puts a cell in doubt; where many of its column are for the same reason, its words are kept and all are asked about once. */
export function doubtAlike(
  made: ProposedRow,
  filled: Filled,
  doubtful: Doubtful,
  { reading, asked }: RowContext,
): void {
  const { column, cell } = filled
  const { name } = reading.sheet
  const { why } = doubtful
  if (!isOneOfMany(asked, name, column.column, why)) return doubt(asked, name, cell, doubtful)
  if (!made.own.some(({ cells }) => cells[0] === cell.address)) keepAsOwn(made, filled)
  ask(asked, {
    id: `alike:${name}!${column.column}:${why}`,
    about: 'doubts',
    asks: `More of column ${column.column}: ${why.charAt(0).toLowerCase()}${why.slice(1)}. Is that right for all of them?`,
    cells: [`${name}!${cell.address}`],
    choices: ['right'],
    proposed: 'right',
    because: 'Many cells of the column are alike',
  })
}
