import type { Drawing } from './drawing.ts'
import { at, put } from './drawn.ts'
import { stepWords } from './row-words.ts'
import { mustAsk, type TrueAction } from './truth.ts'

/** Steps of one action as rows: what is the action's stands once and reaches over them. */
export function drawStepRows(drawing: Drawing, action: TrueAction): void {
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
