import { ask, MOST_ALIKE } from '../asked.ts'
import { ENDS_IN_ERROR, NO_RESULT } from '../meaning/unworked.ts'
import type { ProposedRow } from '../proposal.ts'
import { doubtCell } from './doubt-cell.ts'
import { keepAsOwn, type Filled } from './filled.ts'
import type { RowContext } from './row-context.ts'

/** A formula that comes to nothing: a doubt, and one question where a column is full of them. */
export function takeUnworked(made: ProposedRow, filled: Filled, context: RowContext): void {
  const { column, cell } = filled
  const { sheet } = context.reading
  const why = cell.kind === 'error' ? ENDS_IN_ERROR : NO_RESULT
  const count = context.unworked.get(column.at) ?? 0
  if (count <= MOST_ALIKE) return doubtCell(context, cell, why)
  keepAsOwn(made, filled)
  ask(context.asked, {
    id: `unworked:${sheet.name}!${column.column}`,
    about: 'formulas',
    asks: `Column ${column.column} is not worked out in ${count} rows: is it to be left as it is?`,
    cells: [`${sheet.name}!${cell.address}`],
    choices: ['leave'],
    proposed: 'leave',
    because: `${why}. Opened in Excel, put right and saved, the file can be brought again`,
  })
}
