import { Document, Packer, Paragraph, ShadingType, Table, TableCell, TableRow, TextRun, WidthType } from 'docx'
import { asText } from './as-text.ts'
import { at, lastRow, type DrawnCell, type DrawnSheet } from './drawn.ts'
import { alwaysTheSame } from './same-bytes.ts'

function paragraphs(cell: DrawnCell): Paragraph[] {
  const strike = cell.struck ?? false
  return asText(cell)
    .split('\n')
    .map((text) => new Paragraph({ children: [new TextRun({ text, strike })] }))
}

function tableRow(sheet: DrawnSheet, row: number, columns: number): TableRow {
  const cells: TableCell[] = []
  for (let column = 1; column <= columns; column += 1) {
    const cell = sheet.cells.get(at(row, column)) ?? {}
    cells.push(
      new TableCell({
        children: paragraphs(cell),
        ...(cell.fill && { shading: { type: ShadingType.CLEAR, fill: cell.fill } }),
        ...(cell.merged && { columnSpan: cell.merged.columns }),
      }),
    )
    column += (cell.merged?.columns ?? 1) - 1
  }
  return new TableRow({ children: cells })
}

/** A Word file: what is over the table and under it are lines of text. */
export async function writeDocx(sheet: DrawnSheet): Promise<Uint8Array> {
  const { from, to } = sheet.table ?? { from: 1, to: 0 }
  const columns = Math.max(
    ...[...sheet.cells].map(([address, { merged }]) => address.charCodeAt(0) - 65 + (merged?.columns ?? 1)),
  )
  const line = (row: number) => new Paragraph(asText(sheet.cells.get(at(row, 1)) ?? {}))
  const rows = (first: number, last: number) =>
    Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
  const file = new Document({
    sections: [
      {
        children: [
          ...rows(1, from - 1).map(line),
          new Table({
            width: { size: 100, type: WidthType.PERCENTAGE },
            rows: rows(from, to).map((row) => tableRow(sheet, row, columns)),
          }),
          ...rows(to + 1, lastRow(sheet))
            .filter((row) => sheet.cells.has(at(row, 1)))
            .map(line),
        ],
      },
    ],
  })
  return alwaysTheSame(new Uint8Array(await Packer.toBuffer(file)))
}
