import { ask } from '../asked.ts'
import { saysWords, type Cell } from '../cells.ts'
import type { Column } from '../meaning/columns/column.ts'
import { cellOf } from '../meaning/cell-of.ts'
import { subActionsIn } from '../meaning/sub-actions.ts'
import type { ProposedRow } from '../proposal.ts'
import { isColoured, keepAsOwn, type Filled } from './filled.ts'
import { howColumn } from './how-column.ts'
import type { RowContext } from './row-context.ts'

type Step = NonNullable<ProposedRow['steps']>[number]

/** Sub-actions: a list in the cell of the action, and the rows that go on with it. Somebody may say that they are words. */
export function takeSteps(made: ProposedRow, [row = 0, ...more]: readonly number[], context: RowContext): void {
  const { grid, columns, sheet } = context.reading
  const action = cellOf(grid, columns, row, 'action')
  const how = howColumn(columns)
  const asWords = context.answered.choice(`steps:${sheet.name}`) === 'words'
  const listed = action ? listedIn(made, action, asWords) : []
  const first = more.length > 0 && how ? firstStep(made, how, grid.at(row, how.at)) : []
  const below = more.flatMap((r) => stepIn(made, ownCells(r, context), how))
  const steps = [...listed, ...first, ...below]
  if (steps.length === 0) return
  if (asWords) {
    // The words of the action's own cell stand in it already.
    const label = how?.header ?? 'Sub-actions'
    for (const { text, cells } of steps) if (cells[0] !== action?.address) made.own.push({ label, text, cells })
  } else made.steps = steps
  const [list] = listed
  askSteps(context, [...(list ? [list] : []), ...below])
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

/** The step in a row that goes on with an action; all else of the row is kept. */
function stepIn(made: ProposedRow, filled: readonly Filled[], how: Column | undefined): Step[] {
  const step =
    filled.find(({ column }) => column === how) ??
    filled.find(({ column, cell }) => column.means === 'other' && cell.text.length > SHORTEST_STEP)
  return filled.flatMap((one) => {
    if (one.cell === step?.cell) return [{ text: one.cell.text.trim(), cells: [one.cell.address] }]
    keepAsOwn(made, one)
    return []
  })
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
    cells: steps.flatMap(({ cells }) => cells.map((cell) => `${name}!${cell}`)),
    choices: ['milestones', 'words'],
    proposed: 'milestones',
    because: 'They stand under one action, without a ref of their own',
  })
}
