import { ask } from '../asked.ts'
import { saysWords } from '../cells.ts'
import { REVISED, type Column } from '../meaning/columns/column.ts'
import { saysSame } from '../meaning/due-said.ts'
import { cellOf } from '../meaning/cell-of.ts'
import { hasNoResult } from '../meaning/unworked.ts'
import type { ProposedRow } from '../proposal.ts'
import { keepAsOwn } from './filled.ts'
import type { LevelsAbove, RowContext } from './row-context.ts'
import { meantBy } from './meant-above.ts'
import { takeMoreWords } from './take-more-words.ts'
import { ofToday } from './of-today.ts'
import { takeCell } from './take-cell.ts'
import { takeProgress } from './take-progress.ts'
import { takeRating, takeRowColour } from './take-rating.ts'
import { takeStage } from './take-stage.ts'
import { takeState } from './take-state.ts'
import { takeSteps } from './take-steps.ts'

/**
 * An action as its row and the rows that go on with it give it. Its ref is read with all the others.
 *
 * @param rows Its own row first.
 */
export function proposeRow(rows: readonly number[], context: RowContext): ProposedRow {
  const { grid, columns } = context.reading
  const [row = 0] = rows
  const made = emptyRow(row)
  const all = grid.inRow(row)
  if (all.length > 0 && all.every(({ hidden }) => hidden)) made.from.hidden = true
  takeLevels(made, context)
  takeColumns(made, row, context)
  const [ratings, told] = [ofToday(context, row, 'rating'), ofToday(context, row, 'progress')]
  const rated = ratings.now && meantBy(made, ratings.now, context)
  if (rated) takeRating(made, rated, context)
  else if (!ratings.now) takeRowColour(made, row, context)
  if (rated?.above !== undefined) made.cells.rating?.push(rated.above)
  if (ratings.now) for (const other of ratings.others) takeStage(made, other, context)
  const meant = told.now && meantBy(made, told.now, context)
  if (meant) takeProgress(made, meant, context)
  if (meant?.above !== undefined) made.cells.progress?.push(meant.above)
  for (const filled of [...told.others, ...ratings.others]) keepAsOwn(made, filled)
  takeState(made, cellOf(grid, columns, row, 'action'), context)
  takeMoreWords(made, rows.slice(1), context)
  takeSteps(made, rows, context)
  takeComments(made, rows, context)
  keepStruck(made, rows, context)
  if (made.from.hidden) askHidden(row, context)
  return made
}

const emptyRow = (row: number): ProposedRow => ({
  ...{ from: { row }, ref: null, area: null, recommendation: null, action: '', owners: [], due: null },
  ...{ measure: null, rating: null, progress: null, own: [], cells: {} },
})

/** Levels that stand above a row, where no column of it says the same. */
function takeLevels(made: ProposedRow, above: LevelsAbove): void {
  for (const field of ['area', 'recommendation'] as const) {
    const level = above[field]
    if (!level) continue
    made[field] = level.words
    made.cells[field] = level.cells
  }
}

/** The cells of a row, each where its column says. Ratings and progress are taken later, since several columns may be of them. */
function takeColumns(made: ProposedRow, row: number, context: RowContext): void {
  const { grid, columns } = context.reading
  for (const column of columns) {
    const cell = grid.at(row, column.at)
    if (!cell || (!saysWords(cell) && !hasNoResult(cell))) continue
    if (column.means === 'rating' || column.means === 'progress') continue
    if (column.means === 'due' && isReplaced(column, row, context)) keepAsOwn(made, { column, cell })
    else takeCell(made, { column, cell }, context)
    if (saysWords(cell) && !saysSame(cell.text)) context.wordsAbove.set(column.at, cell)
  }
}

/** Whether a revised day stands beside a first one. */
function isReplaced(column: Column, row: number, { reading }: RowContext): boolean {
  const { grid, columns } = reading
  const later = columns.findLast(({ means, header, at }) => {
    const cell = grid.at(row, at)
    return means === 'due' && REVISED.test(header) && cell !== undefined && saysWords(cell)
  })
  return later !== undefined && later !== column
}

/** What is said in comments on the cells of an action is kept, each where it stands. */
function takeComments(made: ProposedRow, rows: readonly number[], { reading }: RowContext): void {
  for (const { note = '', address } of rows.flatMap((row) => reading.grid.inRow(row)))
    if (note.trim() !== '') made.own.push({ label: 'Comment', text: note, cells: [`${address}#note`] })
}

/** What was left out since it is struck through is kept beside, with the words around it. */
function keepStruck(made: ProposedRow, rows: readonly number[], { reading }: RowContext): void {
  for (const { whole, address } of rows.flatMap((row) => reading.grid.inRow(row)))
    if (whole !== undefined) made.own.push({ label: 'With what is struck through', text: whole, cells: [address] })
}

function askHidden(row: number, { reading, asked }: RowContext): void {
  const [first] = reading.grid.inRow(row)
  ask(asked, {
    id: 'hidden',
    about: 'hidden',
    asks: 'Some rows are hidden: are they to be brought?',
    cells: [`${reading.sheet.name}!${first?.address ?? `A${row}`}`],
    choices: ['bring', 'leave'],
    proposed: 'bring',
    because: 'A row that is only filtered out is of the plan like any other',
  })
}
