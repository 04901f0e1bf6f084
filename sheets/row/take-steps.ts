import { ask } from '../asked.ts'
import { saysWords, type Cell } from '../cells.ts'
import type { Column } from '../meaning/columns/column.ts'
import { cellOf } from '../meaning/cell-of.ts'
import { readDueCell, saysSame } from '../meaning/due-said.ts'
import { namesNobody } from '../meaning/names-nobody.ts'
import { readOwners } from '../meaning/owners.ts'
import { subActionsIn } from '../meaning/sub-actions.ts'
import type { ProposedRow } from '../proposal.ts'
import { askNames } from './ask-owners.ts'
import { isColoured, keepAsOwn, type Filled } from './filled.ts'
import { howColumn } from './how-column.ts'
import type { RowContext } from './row-context.ts'

type Step = NonNullable<ProposedRow['steps']>[number]

/** Sub-actions: a list in the cell of the action, and the rows that go on with it. Somebody may say that they are words. */
export function takeSteps(made: ProposedRow, [row = 0, ...more]: readonly number[], context: RowContext): void {
  const { grid, columns, sheet, parts } = context.reading
  const action = cellOf(grid, columns, row, 'action')
  const how = howColumn(columns)
  const asWords = context.answered.choice(`steps:${sheet.name}`) === 'words'
  // What goes on with the words of the action is of them.
  const isFree = ({ cell }: Filled) => made.cells.action?.includes(cell.address) !== true
  const listed = action ? listedIn(made, action, asWords) : []
  const first = more.length > 0 && how ? firstStep(made, how, grid.at(row, how.at)) : []
  const below = more.flatMap((r) => stepIn(made, ownCells(r, context).filter(isFree), how, context))
  const steps = [...listed, ...first, ...below]
  if (steps.length === 0) return
  if (asWords) {
    // The words of the action's own cell stand in it already.
    const label = how?.header ?? 'Sub-actions'
    for (const { text, cells, owners = [], due } of steps)
      if (cells[0] !== action?.address)
        made.own.push({
          label,
          text: [text, ...owners.map(({ words }) => words), due?.words ?? ''].join(' ').trim(),
          cells,
        })
  } else made.steps = steps
  const [list] = listed
  const isAskedAlready = more.some((r) => parts?.of.has(r))
  if (!isAskedAlready || list) askSteps(context, [...(list ? [list] : []), ...(isAskedAlready ? [] : below)])
}

/** The steps that are listed in the cell of the action, which keeps what leads in to them. */
function listedIn(made: ProposedRow, action: Cell, asWords: boolean): Step[] {
  const listed = subActionsIn(made.action)
  if (!listed) return []
  if (!asWords) made.action = listed.action
  return listed.steps.map((text) => ({ text, cells: [action.address] }))
}

/** How the action begins stands in its own row, and was taken for a column of the plan's own. */
function firstStep(made: ProposedRow, how: Column, cell: Cell | undefined): Step[] {
  const at = made.own.findIndex(({ label, cells }) => label === how.header && cells[0] === cell?.address)
  const taken = at < 0 ? [] : made.own.splice(at, 1)
  return taken.map(({ text, cells }) => ({ text, cells }))
}

/** More words than these in a column of no meaning are a step. */
const SHORTEST_STEP = 15

/** The step in a row that goes on with an action, with who does it and when; all else of the row is kept. */
function stepIn(made: ProposedRow, filled: readonly Filled[], how: Column | undefined, context: RowContext): Step[] {
  const step =
    filled.find(({ column }) => column === how) ??
    filled.find(({ column, cell }) => column.means === 'other' && cell.text.length > SHORTEST_STEP) ??
    filled.find(({ column }) => column.means === 'action')
  const [owner, due] = step ? [ownerIn(filled, context), dueIn(filled, context)] : []
  const taken = [step, owner, due].flatMap((one) => one?.cell ?? [])
  for (const one of filled) if (!taken.includes(one.cell)) keepAsOwn(made, one)
  if (!step) return []
  return [
    {
      text: step.cell.text.trim(),
      cells: taken.map(({ address }) => address),
      ...(owner && { owners: owner.owners }),
      ...(due && { due: due.due }),
    },
  ]
}

/** Who does a step, where a post is named. */
function ownerIn(filled: readonly Filled[], { reading, answered, asked }: RowContext) {
  const cell = filled.find(({ column }) => column.means === 'owner')?.cell
  if (!cell || cell.kind === 'error' || saysSame(cell.text) || namesNobody(cell.text)) return undefined
  const { owners, unknown } = readOwners(cell.text, reading.people, reading.alone, answered.posts)
  askNames(asked, unknown, `${reading.sheet.name}!${cell.address}`)
  return owners.length > 0 ? { cell, owners } : undefined
}

/** When a step is due, where that is certain. */
function dueIn(filled: readonly Filled[], { days }: RowContext) {
  const found = filled.find(({ column }) => column.means === 'due')
  const reads = found && days.get(found.column.at)
  if (!reads) return undefined
  const { due, doubt } = readDueCell(found.cell, reads, null)
  return due && !doubt ? { cell: found.cell, due } : undefined
}

/** The cells that begin in a row and hold anything, with their columns. */
function ownCells(row: number, { reading }: RowContext): Filled[] {
  return reading.columns.flatMap((column) => {
    const cell = reading.grid.at(row, column.at)
    if (cell?.row !== row) return []
    return saysWords(cell) || (column.means === 'rating' && isColoured(cell)) ? [{ column, cell }] : []
  })
}

function askSteps({ reading, asked }: RowContext, steps: readonly Step[]): void {
  const { name } = reading.sheet
  ask(asked, {
    id: `steps:${name}`,
    about: 'sub-actions',
    asks: 'Some actions have parts of their own: are these milestones of the action?',
    cells: steps.flatMap(({ cells: [first] }) => (first === undefined ? [] : [`${name}!${first}`])),
    choices: ['milestones', 'words'],
    proposed: 'milestones',
    because: 'They stand under one action, without a ref of their own',
  })
}
