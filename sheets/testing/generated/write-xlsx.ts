import ExcelJS from 'exceljs'
import type { DrawnBook, DrawnCell, DrawnSheet } from './drawn.ts'
import { alwaysTheSame } from './same-bytes.ts'

/** A spreadsheet's day is midnight in UTC. */
function valueOf({ value, struck: all }: DrawnCell): ExcelJS.CellValue {
  if (value === undefined || value === '') return null
  if (typeof value !== 'object') return value
  if ('day' in value) return new Date(`${value.day}T00:00:00Z`)
  if ('link' in value) return { text: value.text, hyperlink: value.link }
  if ('runs' in value)
    return {
      richText: value.runs.map(({ text, struck, bold }) => ({
        text,
        font: { ...((struck || all) && { strike: true }), ...(bold && { bold: true }) },
      })),
    }
  if ('error' in value) return { formula: value.formula, result: { error: value.error } as never }
  return value as ExcelJS.CellFormulaValue
}

/** Some way lighter than the theme has it, as a person picks it from the rows of the palette. */
const colourOf = (fill: string): Partial<ExcelJS.Color> =>
  fill.startsWith('theme ') ? ({ theme: Number(fill.slice(6)), tint: 0.4 } as never) : { argb: `FF${fill}` }

function writeCell(cell: ExcelJS.Cell, drawn: DrawnCell): void {
  cell.value = valueOf(drawn)
  if (drawn.format) cell.numFmt = drawn.format
  if (drawn.fill) cell.fill = { type: 'pattern', pattern: 'solid', fgColor: colourOf(drawn.fill) }
  if (drawn.struck) cell.font = { strike: true }
  if (drawn.note) cell.note = drawn.note
  if (drawn.value !== undefined) cell.alignment = { wrapText: true, vertical: 'top' }
}

function writeSheet(book: ExcelJS.Workbook, drawn: DrawnSheet): void {
  const sheet = book.addWorksheet(drawn.name, { state: drawn.hidden ?? 'visible' })
  for (const [address, cell] of drawn.cells) {
    const there = sheet.getCell(address)
    writeCell(there, cell)
    const { rows, columns } = cell.merged ?? { rows: 1, columns: 1 }
    const [row, column] = [Number(there.row), Number(there.col)]
    if (rows > 1 || columns > 1) sheet.mergeCells(row, column, row + rows - 1, column + columns - 1)
  }
  for (const row of drawn.hiddenRows) sheet.getRow(row).hidden = true
  for (const column of drawn.hiddenColumns) sheet.getColumn(column).hidden = true
  if (drawn.filter) sheet.autoFilter = drawn.filter
  if (drawn.colouredByRule)
    sheet.addConditionalFormatting({
      ref: drawn.colouredByRule,
      rules: [
        {
          type: 'containsText',
          operator: 'containsText',
          text: 'R',
          priority: 1,
          style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFF0000' } } },
        },
      ],
    })
}

export async function writeXlsx({ sheets, countsFrom1904 }: DrawnBook): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  book.properties.date1904 = countsFrom1904
  for (const sheet of sheets) writeSheet(book, sheet)
  return alwaysTheSame(new Uint8Array(await book.xlsx.writeBuffer()))
}
