import { markRows } from './after-marks.ts'
import { drawAbove, drawFoot } from './around-table.ts'
import { drawColumns } from './columns.ts'
import { drawGroup } from './draw-group.ts'
import type { Drawing } from './drawing.ts'
import { at, emptySheet, type DrawnSheet } from './drawn.ts'
import { drawHeader } from './header.ts'
import type { PlanStyle } from './plan-style.ts'
import type { TrueAction } from './truth.ts'

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
  /** Where it stands below another table of a sheet that is drawn already: at this row. */
  onto?: { sheet: DrawnSheet; row: number }
}

/** A sheet of actions, with all that stands above, between and below them. */
export function drawPlanSheet({ name, groups, from, spreadsheet, onto }: SheetToDraw, style: PlanStyle): DrawnSheet {
  const { shapes, dice, truth } = style
  const sheet = onto?.sheet ?? emptySheet(name)
  const columns = drawColumns(shapes, dice)
  const start = onto?.row ?? drawAbove(sheet, columns.length, style, spreadsheet)
  const headerRows = drawHeader(sheet, start, columns, shapes)
  const drawing: Drawing = { sheet, columns, style, row: start + headerRows.length, actions: [] }
  groups.forEach((size, index) => drawGroup(drawing, from + index, size, index === groups.length - 1))
  truth.actions.push(...drawing.actions.filter(({ maybe }) => maybe))
  if (shapes.has('no header')) {
    drawing.actions.forEach(onlyItsWords)
    truth.doubts = []
    truth.questions = []
  }
  markRows(drawing, headerRows)
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
