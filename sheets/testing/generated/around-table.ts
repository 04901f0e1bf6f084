import type { Dice } from './dice.ts'
import { firstColumn, type Drawing } from './drawing.ts'
import { at, lastRow, put, type DrawnSheet } from './drawn.ts'
import { keyAbove, keyBelow } from './key-of-ratings.ts'
import type { PlanStyle } from './plan-style.ts'

const TITLES = [
  'Northshire Council: children’s services improvement plan',
  'Post inspection action plan (draft 4)',
  'ILACS Improvement Plan – Version 17',
]

function title(sheet: DrawnSheet, width: number, dice: Dice, spreadsheet: boolean): void {
  const merged = spreadsheet && width > 1 && dice.chance(0.5)
  put(sheet, 1, 1, { value: dice.among(TITLES), ...(merged && { merged: { rows: 1, columns: width } }) })
}

/** Writes what stands over a table; answers the row at which the table begins. */
export function drawAbove(sheet: DrawnSheet, width: number, style: PlanStyle, spreadsheet: boolean): number {
  const { shapes, dice, ratings } = style
  let row = 1
  if (shapes.has('no header')) return row
  if (!shapes.has('nothing above')) {
    title(sheet, width, dice, spreadsheet)
    row = 2
  }
  if (shapes.has('a title, a day and a hint above')) {
    put(sheet, row++, 1, dice.among(['Updated 12 May 2025', 'As at 08/06/25']))
    put(sheet, row++, 1, 'Please do not add columns: ask the programme office')
  }
  if (!shapes.has('one column')) row = keyAbove(sheet, row, ratings, dice)
  // A Word file has no empty rows over its tables.
  return row > 1 && spreadsheet && dice.chance(0.5) ? row + 1 : row
}

/** Notes under a table, which are of no action. */
function notesBelow(sheet: DrawnSheet, row: number): void {
  put(sheet, row, 1, 'Note: target dates were agreed by the improvement board on 12 May 2025.')
  put(sheet, row + 1, 1, 'Source: programme office')
}

/** Who signed a plan, in its own columns and with no empty row above. */
function signedBelow(drawing: Drawing): void {
  const { sheet, row, columns } = drawing
  const first = firstColumn(drawing)
  put(sheet, row, first, 'Signed:')
  put(sheet, row, first + 1, 'J Smith, Director of Children’s Services')
  if (columns.length > 3) put(sheet, row, first + 3, 'Date: 12 May 2025')
}

/** Writes what stands under a table. */
export function drawFoot(drawing: Drawing, spreadsheet: boolean): void {
  const { sheet, columns, style, row, actions } = drawing
  const first = firstColumn(drawing)
  if (style.shapes.has('a total')) {
    const column = columns.findIndex(({ of }) => of === 'action') + 1
    const [of, to] = [actions[0], actions.at(-1)].map((action) => at(action?.row ?? row, column))
    put(sheet, row, first, 'Total actions')
    put(sheet, row, first + 1, { value: { formula: `COUNTA(${of}:${to})`, result: actions.length } })
  }
  if (style.shapes.has('a page foot')) put(sheet, row + 1, first, 'Page 1 of 1')
  if (style.shapes.has('notes below')) notesBelow(sheet, row + 1)
  if (style.shapes.has('who signed, right below')) signedBelow(drawing)
  keyBelow(sheet, lastRow(sheet) + (spreadsheet && style.dice.chance(0.5) ? 2 : 1), style.ratings)
}
