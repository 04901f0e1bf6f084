import type { Drawing } from './drawing.ts'
import { at } from './drawn.ts'
import type { TrueAction } from './truth.ts'

/** What an officer says once for several rows, by reaching one cell over them. */
export function mergeOverRows({ sheet, columns, style }: Drawing, group: TrueAction[]): void {
  const of = style.shapes.has('merged owners') ? 'owner' : style.shapes.has('merged dates') ? 'due' : null
  const column = columns.findIndex((one) => one.of === of) + 1
  const [first, ...rest] = group
  if (!of || !column || !first || style.shapes.has('rows of steps')) return
  for (const action of rest) {
    sheet.cells.delete(at(action.row, column))
    if (of === 'owner' && first.owners) action.owners = first.owners
    if (of === 'due' && first.due !== undefined) action.due = first.due
  }
  const cell = sheet.cells.get(at(first.row, column))
  if (cell) cell.merged = { rows: group.length, columns: 1 }
}
