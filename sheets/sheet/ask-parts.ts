import { ask, type Asked } from '../asked.ts'
import { cellOf } from '../meaning/cell-of.ts'
import { askParts, type SheetReading } from '../reading.ts'

/** Asks whether rows without a ref of their own are parts of the action above them. */
export function askPartRows({ sheet, parts, grid, columns }: SheetReading, asked: Asked): void {
  if (!parts) return
  ask(asked, {
    id: askParts(sheet.name),
    about: 'sub-actions',
    asks: 'Some rows below an action have no ref of their own: are they actions too, or milestones of that action?',
    cells: [...parts.of.keys()].flatMap((row) => {
      const cell = cellOf(grid, columns, row, 'action')
      return cell ? [`${sheet.name}!${cell.address}`] : []
    }),
    choices: ['actions', 'milestones'],
    proposed: parts.proposed,
    because:
      parts.proposed === 'actions'
        ? 'An action that its council forgot to number looks so, and a milestone has no status'
        : 'They are marked as parts, and are not rated by themselves',
  })
}
