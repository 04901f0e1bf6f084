import ExcelJS from 'exceljs'
import { strToU8, zipSync } from 'fflate'
import type { Book, Cell, Sheet } from '../cells.ts'

/** A ZIP of parts, the same bytes each time. */
export const zipOf = (parts: Record<string, string | Uint8Array>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
    { mtime: new Date(1980, 0, 1) },
  )

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const RELATIONS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'

/** A relation of a part to another, by the last word of its type. */
export const relations = (...targets: [is: string, target: string][]): string =>
  `<Relationships ${RELATIONS}>${targets
    .map(([is, target], at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${is}" Target="${target}"/>`)
    .join('')}</Relationships>`

/** The parts of a workbook of one sheet, written by hand: what a program that keeps to the rules would not write. */
export const workbookParts = (
  rows: string,
  { head = '', foot = '', type = SHEET, state = 'visible' } = {},
): Record<string, string> => ({
  '[Content_Types].xml': `<Types><Override PartName="/xl/workbook.xml" ContentType="${type}"/></Types>`,
  '_rels/.rels': relations(['officeDocument', 'xl/workbook.xml']),
  'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets><sheet name="Plan" sheetId="1" state="${state}" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': relations(
    ['worksheet', 'worksheets/sheet1.xml'],
    ['styles', 'styles.xml'],
    ['sharedStrings', 'sharedStrings.xml'],
    ['theme', 'theme/theme1.xml'],
  ),
  'xl/worksheets/sheet1.xml': `<worksheet ${MAIN}>${head}<sheetData>${rows}</sheetData>${foot}</worksheet>`,
})

/** A cell with words of its own. */
export const worded = (address: string, text: string, style = 0): string =>
  `<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`

/** The bytes of a workbook of one sheet that exceljs writes. */
export async function written(fill: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  fill(book.addWorksheet('Plan'), book)
  return new Uint8Array(await book.xlsx.writeBuffer())
}

/** The first sheet of a book. */
export function firstOf({ sheets: [sheet] }: Book): Sheet {
  if (!sheet) throw new Error('No sheet')
  return sheet
}

/** A cell of the first sheet; none where nothing is seen. */
export const cellOf = (book: Book, address: string): Cell | undefined =>
  firstOf(book).cells.find((cell) => cell.address === address)
