import { doubt, type Asked } from '../asked.ts'
import { saysWords, type Cell } from '../cells.ts'
import type { Meaning } from '../../domain/sheet-meanings.ts'
import { colourNamed } from '../meaning/colours.ts'
import { isFigure } from '../meaning/counts-said.ts'
import { codeOf } from '../meaning/key-entry.ts'
import type { SheetReading } from '../reading.ts'

/** What an action has beside what is to be done: two of them in a row are one whose words are missing. */
const BESIDE_ITS_WORDS: readonly Meaning[] = ['ref', 'owner', 'due', 'startsOn', 'rating']

/** A row that has an owner, a date or a rating and says nothing of what is to be done is in doubt, wherever its cells went. */
export function doubtWithoutAction({ sheet, grid, columns, rows }: SheetReading, asked: Asked): void {
  const meaningOf = (cell: Cell): Meaning | undefined => columns.find(({ at }) => at === cell.column)?.means
  let action: number | null = null
  for (const [row, is] of rows) {
    if (is.is === 'action') action = row
    const cells = grid.inRow(row).filter(saysWords)
    const beside = cells.filter((cell) => BESIDE_ITS_WORDS.includes(meaningOf(cell) ?? 'other'))
    const [first] = beside
    if (!first || beside.length < 2) continue
    if (is.is === 'more' && beside.length === cells.length)
      doubt(asked, sheet.name, first, { why: `${NO_ACTION}: it was kept with the action of row ${action ?? is.of}` })
    if (
      is.is === 'aside' &&
      is.aside.as === 'left' &&
      cells.some((cell) => meaningOf(cell) === 'ref') &&
      beside.length > 2 &&
      !areCounts(cells.slice(1))
    )
      doubt(asked, sheet.name, first, { why: `${NO_ACTION}: it is left out` })
  }
}

/** Whether figures or colours alone stand behind what a row is called, as in a summary below the plan. */
const areCounts = (cells: readonly Cell[]): boolean =>
  cells.every(({ text }) => isFigure(text)) || cells.every(({ text }) => colourNamed(codeOf(text)) !== null)

const NO_ACTION = 'Its row does not say what is to be done'
