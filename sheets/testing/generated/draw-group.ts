import { drawAction } from './draw-action.ts'
import type { Drawing } from './drawing.ts'
import { put } from './drawn.ts'
import { drawFinished, drawLevels } from './levels.ts'
import { drawStepRows } from './step-rows.ts'
import { mergeOverRows } from './merge-over-rows.ts'
import { RECOMMENDATIONS } from './words-of-plans.ts'

/** Draws some actions that belong together, under their level rows or beside their recommendation. */
export function drawGroup(drawing: Drawing, group: number, size: number, last: boolean): void {
  const { sheet, columns, style } = drawing
  const { shapes } = style
  const finished = shapes.has('finished actions apart') && last
  const under = finished ? drawFinished(drawing) : drawLevels(drawing, group)
  const first = drawing.row
  const recommendation = shapes.has('merged recommendations') ? RECOMMENDATIONS[group - 1] : undefined
  for (let place = 1; place <= size; place += 1) {
    const over = recommendation ?? under
    const action = drawAction(
      sheet,
      columns,
      { row: drawing.row, group, place, finished, ...(over && { under: over }) },
      style,
    )
    drawing.actions.push(action)
    style.truth.actions.push(action)
    drawing.row += 1
    if (shapes.has('rows of steps')) drawStepRows(drawing, action)
  }
  mergeOverRows(drawing, drawing.actions.slice(-size))
  const column = columns.findIndex(({ of }) => of === 'recommendation') + 1
  if (recommendation && column)
    put(sheet, first, column, { value: recommendation, merged: { rows: drawing.row - first, columns: 1 } })
  if (shapes.has('empty rows')) drawing.row += 1
}
