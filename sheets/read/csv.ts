import type { Sheet } from '../cells.ts'
import { cleanText } from './clean-text.ts'
import { recordsOf, type Separator } from './csv/records.ts'
import { separatorOf } from './csv/separator.ts'
import { FoundSheet } from './found-sheet.ts'
import { withoutEmptyEnd } from './limits.ts'
import { seenSheet } from './seen-cells.ts'

/** A text file as a spreadsheet would show it: a record is a row, also where it runs over several lines or is empty. */
export function readCsv(text: string, name: string): { sheets: Sheet[]; separator: Separator } {
  const { separator, rows } = separatorOf(withoutEmptyEnd(text))
  return { sheets: [sheetOfRows(name, recordsOf(rows, separator))], separator }
}

/** Rows of text as a sheet. */
export function sheetOfRows(name: string, rows: readonly (readonly string[])[]): Sheet {
  const sheet = new FoundSheet(name, false)
  for (const [row, cells] of rows.entries())
    for (const [column, text] of cells.entries())
      if (text !== '') sheet.add({ row: row + 1, column: column + 1, text: cleanText(text), kind: 'text' })
  return seenSheet(sheet)
}
