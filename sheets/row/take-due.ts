import { fold } from '../../domain/fold.ts'
import { ask } from '../asked.ts'
import { readDueCell, saysSame, type DueSaid } from '../meaning/due-said.ts'
import { readRating } from '../meaning/rating-said.ts'
import type { ProposedRow } from '../proposal.ts'
import { doubtAlike } from './doubt-cell.ts'
import { keepAsOwn, type Filled } from './filled.ts'
import { ofToday } from './of-today.ts'
import type { RowContext } from './row-context.ts'

const DONE = /^(completed?|done|finished|closed)\b/i

/** Whether a row is rated as done. */
function isRatedDone(row: number, context: RowContext): boolean {
  const { now } = ofToday(context, row, 'rating')
  return now !== undefined && readRating(now.cell, context.reading.key, context.answered.ratings)?.means === 'complete'
}

/** When an action is due, or begins. */
export function takeDue(made: ProposedRow, filled: Filled, context: RowContext): void {
  const { column, cell } = filled
  const { reading, days, dueAbove, wordsAbove, answered, often } = context
  const reads = days.get(column.at)
  if (!reads) return
  const said = readDueCell(cell, reads, dueAbove.get(column.at) ?? null)
  // What stands for the row above stands for the one below too.
  dueAbove.set(column.at, said)
  if (answered.cell(reading.sheet.name, cell.address) === 'none') return keepAsOwn(made, filled)
  if (!said.due && often.has(fold(cell.text))) return keepWithoutDate(made, filled, said, context)
  // That it is done is no date, and no doubt where it is rated so.
  if (DONE.test(cell.text.trim()) && isRatedDone(cell.row, context)) return keepAsOwn(made, filled)
  if (said.doubt) doubtAlike(made, filled, said.doubt, context)
  if (!said.due) return
  const field = column.means === 'due' ? 'due' : 'startsOn'
  const above = saysSame(cell.text) ? wordsAbove.get(column.at) : undefined
  made[field] = said.due
  made.cells[field] = [cell.address, ...(above ? [above.address] : [])]
}

/** What many rows say in place of a date is kept as it is said, and asked about once for all of them. */
function keepWithoutDate(made: ProposedRow, filled: Filled, said: DueSaid, { reading, asked }: RowContext): void {
  const { text, address } = filled.cell
  keepAsOwn(made, filled)
  ask(asked, {
    id: `no-date:${fold(text)}`,
    about: 'dates',
    asks: `Many rows say “${text.trim()}” where a date belongs: are they to have none?`,
    cells: [`${reading.sheet.name}!${address}`],
    choices: ['no date'],
    proposed: 'no date',
    because: said.doubt?.why ?? 'It is no date',
  })
}
