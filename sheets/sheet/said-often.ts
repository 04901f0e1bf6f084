import { fold } from '../../domain/fold.ts'
import { MOST_ALIKE } from '../asked.ts'
import { saysWords } from '../cells.ts'
import { readDueCell, saysSame, type DayReading } from '../meaning/due-said.ts'
import type { SheetReading } from '../reading.ts'

/** What stands in place of a date again and again, folded: "TBC" in every row. */
export function saidOften({ sheet, rows }: SheetReading, days: ReadonlyMap<number, DayReading>): Set<string> {
  const none = sheet.cells.flatMap((cell) => {
    const reads = rows.get(cell.row)?.is === 'action' ? days.get(cell.column) : undefined
    if (!reads || !saysWords(cell) || saysSame(cell.text)) return []
    return readDueCell(cell, reads, null).due === null ? [fold(cell.text)] : []
  })
  return new Set(
    [...Map.groupBy(none, (words) => words)].flatMap(([words, all]) => (all.length > MOST_ALIKE ? [words] : [])),
  )
}
