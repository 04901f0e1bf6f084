import { withTime } from '../meaning/owner-with-time.ts'
import { namesNobody } from '../meaning/names-nobody.ts'
import { ratingBehind } from '../meaning/labelled-rating.ts'
import { readOwners } from '../meaning/owners.ts'
import type { ProposedRow } from '../proposal.ts'
import { askNames, askWhoAnswers } from './ask-owners.ts'
import { doubtCell } from './doubt-cell.ts'
import { labelOf, type Filled } from './filled.ts'
import type { RowContext } from './row-context.ts'
import { takeRating } from './take-rating.ts'

/**
 * Who owns an action, or supports it. Where no column says when it is due, the cell of its owner may.
 *
 * @param said The words of the cell, or those it means by "as above", and from which cells they are.
 */
export function takeOwners(
  made: ProposedRow,
  { column, cell }: Filled,
  said: { words: string; cells: string[] },
  context: RowContext,
): void {
  const { reading, asked, answered } = context
  const { sheet, people, alone, columns } = reading
  const field = column.means === 'owner' ? 'owners' : 'support'
  const isTimed = field === 'owners' && made.due === null && !columns.some(({ means }) => means === 'due')
  if (namesNobody(said.words)) return doubtCell(context, cell, 'It names nobody')
  const rated = field === 'owners' ? ratingBehind(said.words) : null
  const words = rated?.before ?? said.words
  const timed = isTimed ? withTime(words) : null
  const { owners, several, unknown } = readOwners(timed?.before ?? words, people, alone, answered.posts)
  if (timed && owners.length > 0) {
    made.due = timed.due
    made.cells.due = [cell.address]
  }
  // What stands beside the owner is kept as it stands there.
  if ((timed || rated) && owners.length > 0)
    made.own.push({ label: labelOf(column), text: said.words, cells: said.cells })
  if (rated && !columns.some(({ means }) => means === 'rating'))
    takeRating(made, { column, cell: { ...cell, text: rated.rating } }, context)
  if (owners.length === 0) return doubtCell(context, cell, 'It names nobody')
  made[field] = owners
  made.cells[field] = said.cells
  const at = `${sheet.name}!${cell.address}`
  askNames(asked, unknown, at)
  if (several && field === 'owners') askWhoAnswers(asked, at)
}
