import { at, coveredIn, put, type DrawnSheet } from './drawn.ts'
import type { DrawnColumn } from './columns.ts'
import type { Drawing } from './drawing.ts'
import { mustAsk, type TrueAction } from './truth.ts'

const rowOf = (address: string) => Number(address.replace(/^[A-Z]+/, ''))

function strike(sheet: DrawnSheet, action: TrueAction): void {
  for (const [address, cell] of sheet.cells) if (rowOf(address) === action.row && !cell.merged) cell.struck = true
  // Finished or withdrawn: nobody knows before they are asked.
  delete action.rating
}

function withdraw(sheet: DrawnSheet, columns: DrawnColumn[], action: TrueAction, into: TrueAction | undefined): void {
  columns.forEach(({ of }, index) => {
    if (of === 'action') put(sheet, action.row, index + 1, `WITHDRAWN – merged with ${into?.ref ?? 'the one above'}`)
    else if (of !== 'ref' && of !== 'recommendation') sheet.cells.delete(at(action.row, index + 1))
  })
  action.withdrawn = true
  delete action.action
  delete action.due
  delete action.rating
  delete action.owners
}

/** A row of which nobody has filled in more than what is to be done. */
function leaveBare(sheet: DrawnSheet, columns: DrawnColumn[], action: TrueAction): void {
  columns.forEach(({ of }, index) => {
    if (of !== 'ref' && of !== 'action') sheet.cells.delete(at(action.row, index + 1))
  })
  action.due = null
  action.rating = null
  action.owners = []
}

/** Every other row in light grey from side to side, which rates nothing. */
function stripe({ sheet, columns }: Drawing, actions: TrueAction[]): void {
  const covered = coveredIn(sheet)
  for (const { row } of actions.filter((_, index) => index % 2 === 1))
    columns.forEach((_, index) => {
      if (covered.has(at(row, index + 1))) return
      const fill = sheet.cells.get(at(row, index + 1))?.fill ?? 'F2F2F2'
      put(sheet, row, index + 1, { fill })
    })
}

function commentOnHeader(sheet: DrawnSheet, columns: DrawnColumn[], headerRows: number[]): void {
  const due = columns.findIndex(({ of }) => of === 'due') + 1
  const row = headerRows.findLast((one) => sheet.cells.has(at(one, due)))
  if (row) put(sheet, row, due, { note: 'As agreed by the board, not by the owner' })
}

/** What somebody did to rows that were there: struck them through, hid them, filtered, commented, withdrew one. */
export function markRows(drawing: Drawing, headerRows: number[]): void {
  const { sheet, columns, actions, style } = drawing
  const { shapes, truth } = style
  const third = actions[2] ?? actions[0]
  if (!third) return
  if (shapes.has('struck through')) {
    strike(sheet, third)
    mustAsk(truth, 'struck')
  }
  if (shapes.has('hidden rows') || shapes.has('filtered rows')) {
    sheet.hiddenRows.push(third.row)
    third.hidden = true
    mustAsk(truth, 'hidden')
  }
  if (shapes.has('comments')) {
    commentOnHeader(sheet, columns, headerRows)
    const action = columns.findIndex(({ of }) => of === 'action') + 1
    const progress = columns.findIndex(({ of }) => of === 'progress') + 1
    put(sheet, third.row, action, { note: 'The board asked for this in May' })
    if (actions[1] && progress) {
      sheet.cells.set(at(actions[1].row, progress), { note: 'Nothing heard since Easter' })
    }
  }
  if (shapes.has('rows with an action alone'))
    actions.filter((_, index) => index % 5 === 3).forEach((action) => leaveBare(sheet, columns, action))
  if (shapes.has('striped rows')) stripe(drawing, actions)
  const last = actions.at(-1)
  if (shapes.has('a withdrawn row') && last && last !== third) withdraw(sheet, columns, last, actions.at(-2))
}
