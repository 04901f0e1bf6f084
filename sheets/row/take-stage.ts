import { colourNamed } from '../meaning/colours.ts'
import { codeOf } from '../meaning/key-entry.ts'
import { statusTaken } from '../meaning/status-said.ts'
import type { ProposedRow } from '../proposal.ts'
import { doubtCell } from './doubt-cell.ts'
import type { Filled } from './filled.ts'
import { saysStage } from './of-today.ts'
import type { RowContext } from './row-context.ts'

const IS_TROUBLE = /^(red|amber|yellow)$/

/** Whether what an action is rated is trouble, also while nobody has said what the colour means. */
const isTrouble = ({ rating }: ProposedRow): boolean =>
  rating !== null &&
  (rating.means === null
    ? IS_TROUBLE.test(colourNamed(codeOf(rating.words)) ?? '')
    : rating.means === 'off-track' || rating.means === 'at-risk')

/** What a status beside a RAG says of an action: that it is over, or has left the plan. Beside a red it is in doubt. */
export function takeStage(made: ProposedRow, { column, cell }: Filled, context: RowContext): void {
  if (!saysStage(column.header)) return
  const said = statusTaken(cell.text)
  if (said !== 'complete' && said !== 'withdrawn') return
  const words = cell.text.trim()
  if (isTrouble(made)) return doubtCell(context, cell, `It says ${words}, and is rated ${made.rating?.words ?? ''}`)
  made.state = {
    is: said === 'complete' ? 'closed-before' : 'withdrawn',
    because: `“${column.header}” says ${words}`,
  }
}
