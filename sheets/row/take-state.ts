import { ask } from '../asked.ts'
import type { Cell } from '../cells.ts'
import { statusTaken } from '../meaning/status-said.ts'
import type { ProposedRow } from '../proposal.ts'
import { doubtCell } from './doubt-cell.ts'
import type { RowContext } from './row-context.ts'

/** Whether the words of an action say that it has left the plan. */
export const isWithdrawn = ({ action }: ProposedRow): boolean => statusTaken(action) === 'withdrawn'

/** Whether an action is over: by what heads it, by its words, or because it is struck through. */
export function takeState(made: ProposedRow, cell: Cell | undefined, context: RowContext): void {
  const { finished } = context
  const { rating } = made
  // What its colour means has to be said first, and another rating is another sign.
  if (finished && !made.state && rating !== null && rating.means !== null && rating.means !== 'complete' && cell)
    doubtCell(context, cell, `It stands under “${finished.words}”, and is rated ${rating.words}`)
  if (finished && !made.state && (rating === null || rating.means === 'complete')) {
    made.state = { is: 'closed-before', because: `it stands under “${finished.words}”` }
    made.cells.state = finished.cells
  }
  if (isWithdrawn(made)) takeWithdrawn(made, cell, context)
  if (cell?.struck) takeStruck(made, cell, context)
}

/** An action that is called withdrawn has left the plan; against its rating it is in doubt. */
function takeWithdrawn(made: ProposedRow, cell: Cell | undefined, context: RowContext): void {
  const { rating } = made
  if (rating?.means && cell)
    return doubtCell(context, cell, `Its words say that it has left the plan, but it is rated ${rating.words}`)
  made.state = { is: 'withdrawn', because: 'its words' }
}

/** What is struck through is finished or withdrawn, as somebody says; against its rating it is in doubt. */
function takeStruck(made: ProposedRow, cell: Cell, context: RowContext): void {
  const rated = made.rating?.means ?? null
  const isOther = rated !== null && rated !== 'complete'
  if (isOther) doubtCell(context, cell, `It is struck through, but rated ${made.rating?.words ?? ''}`)
  ask(context.asked, {
    id: 'struck',
    about: 'struck',
    asks: 'What does it mean that an action is struck through?',
    cells: [`${context.reading.sheet.name}!${cell.address}`],
    choices: ['finished', 'withdrawn'],
    proposed: rated === 'complete' ? 'finished' : 'withdrawn',
    because:
      rated === 'complete'
        ? 'Some strike through what is done, as its rating says'
        : 'Some strike through what is given up, and nothing says that it is done',
  })
  if (isOther) return
  const told = context.answered.choice('struck')
  if (told === 'finished') made.state = { is: 'closed-before', because: 'it is struck through' }
  if (told === 'withdrawn' && rated === 'complete')
    doubtCell(
      context,
      cell,
      `It is struck through, which means that it was given up, but rated ${made.rating?.words ?? ''}`,
    )
  else if (told === 'withdrawn') made.state = { is: 'withdrawn', because: 'it is struck through' }
}
