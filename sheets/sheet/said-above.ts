import { saysWords, type Cell } from '../cells.ts'
import { isAboutLevel } from '../meaning/about-level.ts'
import { isLabelled, OF_LEVEL } from '../meaning/levels-above.ts'
import { setAside } from '../meaning/set-aside.ts'
import type { CellSaid } from '../proposal.ts'
import type { SheetReading } from '../reading.ts'

const KEY = /^(key|legend|rag( rating)? key)\b.{0,12}$/i

/** The title, the key and the notes above a header, and the header. What is none of the others first is the title. */
export function saidAbove(reading: SheetReading): CellSaid[] {
  const { header, grid } = reading
  if (!header) return []
  const last = header.rows.at(-1) ?? 0
  const cells = grid.rows.flatMap((row) => (row > last ? [] : grid.inRow(row)))
  const title = cells.find((cell) => saysWords(cell) && !saidByItself(cell, reading))
  return cells.flatMap((cell): CellSaid[] => {
    const note: CellSaid[] =
      cell.note === undefined
        ? []
        : [{ cell: `${cell.address}#note`, as: 'note', why: 'It is a comment above the actions' }]
    if (!saysWords(cell)) return note
    if (cell === title) return [{ cell: cell.address, as: 'title' }, ...note]
    const said = saidByItself(cell, reading) ?? { as: 'note', why: 'It stands above the heading' }
    return [{ cell: cell.address, ...said }, ...note]
  })
}

/** What the words of a cell above the actions are, by where they stand and what they say; null where they could be a title. */
function saidByItself(cell: Cell, { header, above, keyed }: SheetReading): Omit<CellSaid, 'cell'> | null {
  const words = cell.text.trim()
  if (header?.rows.includes(cell.row) && header.headings.get(cell.column)?.includes(words)) return { as: 'header' }
  if (above.some(({ cells }) => cells.includes(cell.address))) return { as: 'level' }
  if (keyed.has(cell.address) || KEY.test(words)) return { as: 'key' }
  const isBelow = above.some(({ row }) => row > 0 && row < cell.row)
  return (
    setAside(cell.text) ??
    (isBelow && (isLabelled(words) || isAboutLevel(words)) ? { as: 'note', why: OF_LEVEL } : null)
  )
}
