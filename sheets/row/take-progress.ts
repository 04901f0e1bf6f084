import { datedNotes } from '../meaning/dated-notes.ts'
import { ENDS_IN_ERROR } from '../meaning/unworked.ts'
import type { ProposedRow } from '../proposal.ts'
import { doubtCell } from './doubt-cell.ts'
import type { Filled } from './filled.ts'
import type { RowContext } from './row-context.ts'

/** What is told of an action's progress: notes where each begins with its day, else its words as they stand. */
export function takeProgress(made: ProposedRow, { cell }: Filled, context: RowContext): void {
  if (cell.kind === 'error') return doubtCell(context, cell, ENDS_IN_ERROR)
  const [reads] = context.days.values()
  const notes = reads && cell.kind === 'text' ? datedNotes(cell.text, { ...reads, swapped: false }) : null
  if (notes) {
    made.updates = notes.map(({ on, text }) => ({ on, text, cells: [cell.address] }))
    return
  }
  made.progress = cell.text.trim()
  made.cells.progress = [cell.address]
}
