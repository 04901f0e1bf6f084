import { saysSame } from '../meaning/due-said.ts'
import type { ProposedRow } from '../proposal.ts'
import { doubtAlike, doubtCell } from './doubt-cell.ts'
import type { Filled } from './filled.ts'
import type { RowContext } from './row-context.ts'

/** A rating or what is told of progress, with the cell above whose words it means where it only says "as above". */
interface Meant extends Filled {
  /** The address of the cell that is meant. */
  above?: string
}

/** What a cell means: its own words, or those of the row above where it says the same; nothing where none stand there. */
export function meantBy(made: ProposedRow, filled: Filled, context: RowContext): Meant | null {
  const { column, cell } = filled
  if (!saysSame(cell.text)) {
    context.wordsAbove.set(column.at, cell)
    return filled
  }
  const above = context.wordsAbove.get(column.at)
  if (!above) {
    doubtCell(context, cell, 'It says the same as the row above, in which nothing stands')
    return null
  }
  doubtAlike(made, filled, { why: 'Taken from the row above', suggests: above.text.trim() }, context)
  const { text, kind } = above
  return { column, cell: { ...cell, text, kind }, above: above.address }
}
