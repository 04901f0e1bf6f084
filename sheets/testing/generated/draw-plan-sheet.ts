import { drawAbove, notesBelow } from './around-table.ts'
import { markRows } from './after-marks.ts'
import { drawColumns, type DrawnColumn } from './columns.ts'
import { drawAction } from './draw-action.ts'
import { at, emptySheet, lastRow, put, type DrawnSheet } from './drawn.ts'
import { drawHeader } from './header.ts'
import { keyBelow } from './key-of-ratings.ts'
import type { PlanStyle } from './plan-style.ts'
import { stepWords } from './row-words.ts'
import { mustAsk, type TrueAction } from './truth.ts'
import { AREAS, RECOMMENDATIONS } from './words-of-plans.ts'

interface Drawing {
  sheet: DrawnSheet
  columns: DrawnColumn[]
  style: PlanStyle
  /** The next row that is free. */
  row: number
  actions: TrueAction[]
}

/** A row that is a level: over the whole width, or its number and its name in the first cells. */
function levelRow({ sheet, columns, style, row }: Drawing, words: string, number: number): void {
  const first = columns.findIndex(({ of }) => of !== 'gap') + 1
  const ref = columns.findIndex(({ of }) => of === 'ref') + 1
  if (style.shapes.has('numbered level rows') && ref) {
    put(sheet, row, ref, { value: number })
    put(sheet, row, columns.findIndex(({ of }) => of === 'action') + 1, words.toUpperCase())
    return
  }
  const value = `${style.shapes.has('areas and recommendations') ? '' : `${number}. `}${words}`
  const wide = style.shapes.has('area rows over the width') || style.shapes.has('areas and recommendations')
  const width = columns.length - first + 1
  put(sheet, row, first, { value, fill: 'D9E1F2', ...(wide && { merged: { rows: 1, columns: width } }) })
}

const LEVELS = [
  'area rows over the width',
  'numbered level rows',
  'headers repeated',
  'areas and recommendations',
] as const

/** The level rows over a group; answers the words that its actions are under. */
function drawLevels(drawing: Drawing, group: number): string | undefined {
  const { shapes } = drawing.style
  if (!LEVELS.some((shape) => shapes.has(shape))) return undefined
  const area = AREAS[(group - 1) % AREAS.length] ?? ''
  levelRow(drawing, area, group)
  drawing.row += 1
  if (shapes.has('areas and recommendations')) {
    levelRow(drawing, `Recommendation ${group}: ${RECOMMENDATIONS[(group - 1) % RECOMMENDATIONS.length]}`, group)
    drawing.row += 1
  }
  if (shapes.has('headers repeated') && group > 1)
    drawing.row = Math.max(...drawHeader(drawing.sheet, drawing.row, drawing.columns, shapes)) + 1
  return area
}

/** Steps of one action as rows: what is the action's stands once and reaches over them. */
function drawStepRows(drawing: Drawing, action: TrueAction): void {
  const { sheet, columns, style } = drawing
  const rows = style.dice.whole(2, 3)
  mustAsk(style.truth, 'steps')
  columns.forEach(({ of }, index) => {
    const cell = sheet.cells.get(at(action.row, index + 1))
    if (cell && (of === 'ref' || of === 'action' || of === 'rating' || of === 'progress'))
      cell.merged = { rows, columns: 1 }
  })
  for (let step = 0; step < rows; step += 1) {
    const row = action.row + step
    columns.forEach(({ of }, index) => {
      if (of === 'step') put(sheet, row, index + 1, stepWords(step))
      if (of === 'owner' && step > 0) put(sheet, row, index + 1, style.owner(style.drawn).text)
    })
    if (step > 0) drawing.actions.push({ sheet: sheet.name, row, maybe: true })
  }
  // Whose owner and whose day they are depends on what steps are.
  delete action.owners
  delete action.due
  delete action.action
  drawing.row = action.row + rows
}

function drawGroup(drawing: Drawing, group: number, size: number): void {
  const { sheet, columns, style } = drawing
  const { shapes } = style
  const under = drawLevels(drawing, group)
  const first = drawing.row
  const recommendation = shapes.has('merged recommendations') ? RECOMMENDATIONS[group - 1] : undefined
  for (let place = 1; place <= size; place += 1) {
    const over = recommendation ?? under
    const action = drawAction(sheet, columns, { row: drawing.row, group, place, ...(over && { under: over }) }, style)
    drawing.actions.push(action)
    style.truth.actions.push(action)
    drawing.row += 1
    if (shapes.has('rows of steps')) drawStepRows(drawing, action)
  }
  const column = columns.findIndex(({ of }) => of === 'recommendation') + 1
  if (recommendation && column)
    put(sheet, first, column, { value: recommendation, merged: { rows: drawing.row - first, columns: 1 } })
  if (shapes.has('empty rows')) drawing.row += 1
}

function drawFoot({ sheet, columns, style, row, actions }: Drawing, spreadsheet: boolean): void {
  const first = columns.findIndex(({ of }) => of !== 'gap') + 1
  if (style.shapes.has('a total')) {
    const column = columns.findIndex(({ of }) => of === 'action') + 1
    const [of, to] = [actions[0], actions.at(-1)].map((action) => at(action?.row ?? row, column))
    put(sheet, row, first, 'Total actions')
    put(sheet, row, first + 1, { value: { formula: `COUNTA(${of}:${to})`, result: actions.length } })
  }
  if (style.shapes.has('a page foot')) put(sheet, row + 1, first, 'Page 1 of 1')
  if (style.shapes.has('notes below')) notesBelow(sheet, row + 1)
  keyBelow(sheet, lastRow(sheet) + (spreadsheet && style.dice.chance(0.5) ? 2 : 1), style.ratings)
}

/** Where no heading says what a column is, only the action itself is sure. */
function onlyItsWords(action: TrueAction): void {
  delete action.ref
  delete action.owners
  delete action.due
  delete action.rating
}

export interface SheetToDraw {
  name: string
  /** How many actions each of its groups has. */
  groups: number[]
  /** The number of its first group. */
  from: number
  spreadsheet: boolean
}

/** A sheet of actions, with all that stands above, between and below them. */
export function drawPlanSheet({ name, groups, from, spreadsheet }: SheetToDraw, style: PlanStyle): DrawnSheet {
  const { shapes, dice, truth } = style
  const sheet = emptySheet(name)
  const columns = drawColumns(shapes, dice)
  const start = drawAbove(sheet, columns.length, style, spreadsheet)
  const headerRows = drawHeader(sheet, start, columns, shapes)
  const drawing: Drawing = { sheet, columns, style, row: start + headerRows.length, actions: [] }
  groups.forEach((size, index) => drawGroup(drawing, from + index, size))
  truth.actions.push(...drawing.actions.filter(({ maybe }) => maybe))
  if (shapes.has('no header')) {
    drawing.actions.forEach(onlyItsWords)
    truth.doubts = []
    truth.questions = []
  }
  markRows(sheet, columns, drawing.actions, style)
  sheet.table = { from: start, to: drawing.row - 1 + (shapes.has('a total') ? 1 : 0) }
  drawFoot(drawing, spreadsheet)
  if (shapes.has('a hidden column')) sheet.hiddenColumns.push(columns.findIndex(({ of }) => of === 'own') + 1)
  if (shapes.has('filtered rows'))
    sheet.filter = `${at(Math.max(...headerRows), 1)}:${at(drawing.row - 1, columns.length)}`
  const rated = columns.findIndex(({ of }) => of === 'rating') + 1
  if (shapes.has('colours by a rule') && rated)
    sheet.colouredByRule = `${at(start + headerRows.length, rated)}:${at(drawing.row - 1, rated)}`
  truth.sheets.push({ name, is: 'actions', ...(headerRows.length && { headerRows }) })
  return sheet
}
