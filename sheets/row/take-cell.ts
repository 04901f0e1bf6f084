import { saysWords, type Cell } from '../cells.ts'
import { BY_HEADING } from '../meaning/columns/column.ts'
import { saysSame } from '../meaning/due-said.ts'
import { isPlaceholder } from '../meaning/placeholder.ts'
import { isSaidDone } from '../meaning/yes-no.ts'
import type { ProposedRow } from '../proposal.ts'
import { doubtAlike, doubtCell } from './doubt-cell.ts'
import { keepAsOwn, type Filled } from './filled.ts'
import type { RowContext } from './row-context.ts'
import { takeDue } from './take-due.ts'
import { takeOwners } from './take-owners.ts'
import { takeUnworked } from './take-unworked.ts'

/** Puts a cell where its column says. */
export function takeCell(made: ProposedRow, filled: Filled, context: RowContext): void {
  const { column, cell } = filled
  const { means } = column
  if (cell.kind === 'error' || !saysWords(cell)) return takeUnworked(made, filled, context)
  // What only holds a place says nothing: it is kept as it stands.
  if (isPlaceholder(cell.text)) return keepAsOwn(made, filled)
  if (means === 'due' || means === 'startsOn') return takeDue(made, filled, context)
  if (means === 'other' || means === 'ref' || !saysSame(cell.text)) return takeWords(made, filled, undefined, context)
  const above = context.wordsAbove.get(column.at)
  if (!above) return doubtCell(context, cell, 'It says the same as the row above, in which nothing stands')
  doubtAlike(made, filled, { why: 'Taken from the row above', suggests: above.text.trim() }, context)
  takeWords(made, filled, above, context)
}

/** @param above The cell whose words are meant, where the cell itself only says "as above". */
function takeWords(made: ProposedRow, filled: Filled, above: Cell | undefined, context: RowContext): void {
  const { column, cell } = filled
  const words = (above ?? cell).text.trim()
  const cells = [cell.address, ...(above ? [above.address] : [])]
  switch (column.means) {
    case 'ref':
      return
    case 'area':
      // What only looks like an area stands below the one that heads it.
      if (context.area && column.because !== BY_HEADING) return keepAsOwn(made, filled)
      made.area = words
      made.cells.area = cells
      return
    case 'recommendation':
    case 'action':
    case 'measure':
    case 'evidence':
      made[column.means] = words
      made.cells[column.means] = cells
      return
    case 'recommendationRef':
      made.recommendationRef = words
      return keepAsOwn(made, filled)
    case 'state':
      takeDone(made, column.header, words)
      return keepAsOwn(made, filled)
    case 'owner':
    case 'support':
      return takeOwners(made, filled, { words, cells }, context)
    default:
      return keepAsOwn(made, filled)
  }
}

/** What a column says of whether an action is done: a yes is one, and a no keeps it open. */
function takeDone(made: ProposedRow, header: string, words: string): void {
  const isDone = isSaidDone(words)
  if (isDone !== null) made.state = { is: isDone ? 'closed-before' : 'active', because: `“${header}” says ${words}` }
}
