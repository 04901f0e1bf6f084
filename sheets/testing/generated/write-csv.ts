import { stringify } from 'csv-stringify/sync'
import { asText } from './as-text.ts'
import { at, lastRow, type DrawnSheet } from './drawn.ts'
import type { FileShape } from './shapes.ts'

/** The letters that windows-1252 has where Latin-1 has none. */
const ABOVE_LATIN_1: Record<string, number> = {
  '€': 0x80,
  '…': 0x85,
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '•': 0x95,
  '–': 0x96,
  '—': 0x97,
}

/** What the code page has no letter for becomes a question mark, as when Excel saves it. */
const windows1252 = (text: string): Uint8Array =>
  Uint8Array.from([...text], (letter) => {
    const code = letter.codePointAt(0) ?? 0
    return ABOVE_LATIN_1[letter] ?? (code < 0x100 ? code : 0x3f)
  })

const written: Partial<Record<FileShape, (text: string) => Uint8Array>> = {
  'csv in windows-1252': windows1252,
  'csv in utf-16': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  'csv with semicolons and a byte order mark': (text) => Buffer.from(`\uFEFF${text}`),
}

const separators: Partial<Record<FileShape, string>> = {
  'csv with semicolons and a byte order mark': ';',
  'csv of tabs': '\t',
  'csv in utf-16': '\t',
}

export function writeCsv(sheet: DrawnSheet, shape: FileShape): Uint8Array {
  const columns = Math.max(
    ...[...sheet.cells].map(([address, { merged }]) => address.charCodeAt(0) - 64 + (merged?.columns ?? 1) - 1),
  )
  const rows = Array.from({ length: lastRow(sheet) }, (_, row) =>
    Array.from({ length: columns }, (_, column) => asText(sheet.cells.get(at(row + 1, column + 1)) ?? {})),
  )
  // A line's end within a cell would otherwise begin a new row: it is no end of a record.
  const text = stringify(rows, {
    delimiter: separators[shape] ?? ',',
    record_delimiter: 'windows',
    quoted_match: /[\r\n]/,
  })
  return (written[shape] ?? ((of) => Buffer.from(of)))(text)
}
