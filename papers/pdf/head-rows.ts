import type { PDFDocument, PDFObject } from '@cantoo/pdf-lib'
import { everyTag, readTags, tableAttributes, type PdfLib, type Tag } from './tags.ts'

/**
 * Makes the first cell of each row of a table the header of the row, as it is on the page, and names it to the cells
 * after it. The compiler does so for the heads of columns; for those of rows only behind a switch that its package does
 * not have.
 */
export function headRows(lib: PdfLib, document: PDFDocument): void {
  const { PDFName, PDFString, PDFArray, PDFDict } = lib
  const { root, tags } = readTags(lib, document)
  const named: [string, PDFObject][] = []
  const tables = everyTag(tags).filter(({ role }) => role === 'Table')
  for (const [at, row] of tables.flatMap(rowsOf).entries()) {
    const [head, ...cells] = row.children
    if (head?.role !== 'TD') continue
    const id = `R${at}`
    head.dict.set(PDFName.of('S'), PDFName.of('TH'))
    head.dict.set(PDFName.of('ID'), PDFString.of(id))
    tableAttributes(lib, head)?.set(PDFName.of('Scope'), PDFName.of('Row'))
    for (const cell of cells) tableAttributes(lib, cell)?.lookup(PDFName.of('Headers'), PDFArray).push(PDFString.of(id))
    named.push([id, head.ref])
  }
  const names = root.lookupMaybe(PDFName.of('IDTree'), PDFDict)?.lookup(PDFName.of('Names'), PDFArray)
  if (names === undefined) return
  for (let at = 0; at < names.size(); at += 2) named.push([names.lookup(at, PDFString).asString(), names.get(at + 1)])
  named.sort(([one], [other]) => (one < other ? -1 : 1))
  const sorted = document.context.obj(named.flatMap(([id, ref]) => [PDFString.of(id), ref]))
  root.lookup(PDFName.of('IDTree'), PDFDict).set(PDFName.of('Names'), sorted)
}

const rowsOf = (table: Tag): Tag[] => everyTag(table.children).filter(({ role }) => role === 'TR')
