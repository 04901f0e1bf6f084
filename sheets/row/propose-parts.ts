import { ask } from '../asked.ts'
import type { Column } from '../meaning/columns/column.ts'
import type { ProposedRow } from '../proposal.ts'
import { keepAsOwn } from './filled.ts'
import { howColumn } from './how-column.ts'
import { proposeRow } from './propose-row.ts'
import type { RowContext } from './row-context.ts'
import { takeCell } from './take-cell.ts'

/** The columns that part an action: what is done, and under it how. */
interface PartedBy {
  what: Column
  how: Column
}

/**
 * The parts of an action as actions of their own, where each has its own rating, so that they are kept one by one; what they
 * are parts of stands with each. Null where they are milestones.
 */
export function proposeParts(rows: readonly number[], context: RowContext): ProposedRow[] | null {
  const { grid, columns, sheet } = context.reading
  const how = howColumn(columns)
  const what = columns.find(({ means }) => means === 'action')
  const areAll = rows.length > 1 && rows.every((row) => how && grid.at(row, how.at)?.row === row)
  if (!how || !what || !areAll) return null
  const proposed = areRated(rows.slice(1), context) ? 'actions' : 'milestones'
  if ((context.answered.choice(`steps:${sheet.name}`) ?? proposed) !== 'actions') return null
  ask(context.asked, {
    id: `steps:${sheet.name}`,
    about: 'sub-actions',
    asks: 'Some actions have parts of their own: are these actions too?',
    cells: rows.map((row) => `${sheet.name}!${grid.at(row, how.at)?.address ?? ''}`),
    choices: ['milestones', 'actions', 'words'],
    proposed,
    because: 'Each part has a rating of its own',
  })
  return rows.map((row) => proposePart(row, rows[0] ?? row, { what, how }, context))
}

/** Whether at least half of some rows have a rating of their own. */
function areRated(rows: readonly number[], { reading }: RowContext): boolean {
  const ratings = reading.columns.filter(({ means }) => means === 'rating')
  const rated = rows.filter((row) => ratings.some(({ at }) => reading.grid.at(row, at)?.row === row))
  return rated.length * 2 >= rows.length
}

/** A part of an action: how it is done is its action, and who leads the whole leads it where nobody else does. */
function proposePart(row: number, head: number, { what, how }: PartedBy, context: RowContext): ProposedRow {
  const { reading } = context
  const { grid } = reading
  const columns = reading.columns.map((column): Column => {
    if (column === how) return { ...column, means: 'action' }
    return column === what ? { ...column, means: 'other' } : column
  })
  const made = proposeRow([row], { ...context, reading: { ...reading, columns } })
  if (row !== head) made.from.partOf = head
  const whole = grid.at(head, what.at)
  if (whole && whole !== grid.at(row, what.at)) keepAsOwn(made, { column: what, cell: whole })
  const owner = reading.columns.find(({ means }) => means === 'owner')
  const led = owner && grid.at(head, owner.at)
  if (led && made.owners.length === 0) takeCell(made, { column: owner, cell: led }, context)
  return made
}
