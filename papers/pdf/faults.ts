import type { PDFDocument } from '@cantoo/pdf-lib'
import { everyTag, readTags, tableAttributes, type PdfLib, type Tag } from './tags.ts'

/**
 * What in a document would keep somebody from reading it who does not see it, beside what the compiler checks: headings
 * out of order, cells that say not of what they are the head, pictures without words, links that the Tab key meets in
 * another order than they are read in, no title, language or bookmarks.
 */
export function faultsOf(lib: PdfLib, document: PDFDocument): string[] {
  const all = everyTag(readTags(lib, document).tags)
  return [
    ...ofHeadings(all.flatMap(({ role }) => (/^H[1-6]$/.test(role) ? [Number(role[1])] : []))),
    ...ofTables(lib, all),
    ...ofPictures(lib, all),
    ...ofSheets(lib, document),
    ...ofDocument(lib, document),
  ]
}

function ofHeadings(levels: readonly number[]): string[] {
  const odd = levels.filter((level, at) => (at === 0 ? level !== 1 : level === 1 || level > (levels[at - 1] ?? 0) + 1))
  return levels.length === 0 ? ['No heading'] : odd.map((level) => `A heading of level ${level} out of order`)
}

function ofTables(lib: PdfLib, all: readonly Tag[]): string[] {
  const { PDFName } = lib
  const scopeOf = (cell: Tag) => tableAttributes(lib, cell)?.lookupMaybe(PDFName.of('Scope'), PDFName)?.decodeText()
  const unsaid = all.filter((tag) => tag.role === 'TH' && !['Column', 'Row'].includes(scopeOf(tag) ?? ''))
  const headless = all.filter(({ role, children: [first] }) => role === 'TR' && first?.role !== 'TH')
  return [
    ...unsaid.map(() => 'A header cell without scope'),
    ...headless.map(() => 'A row of a table without a header'),
  ]
}

function ofPictures({ PDFName }: PdfLib, all: readonly Tag[]): string[] {
  const bare = all.filter(({ role, dict }) => role === 'Figure' && !dict.has(PDFName.of('Alt')))
  return bare.map(() => 'A picture without words')
}

function ofSheets({ PDFName }: PdfLib, document: PDFDocument): string[] {
  const inOrder = PDFName.of('S')
  return document
    .getPages()
    .flatMap(({ node }, at) =>
      node.has(PDFName.of('Annots')) && node.lookup(PDFName.of('Tabs')) !== inOrder
        ? [`Links of sheet ${at + 1} in no order`]
        : [],
    )
}

function ofDocument({ PDFName, PDFDict }: PdfLib, document: PDFDocument): string[] {
  const { catalog } = document
  return [
    ...(document.getTitle() ? [] : ['No title']),
    ...(catalog.has(PDFName.of('Lang')) ? [] : ['No language']),
    ...(catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict)?.has(PDFName.of('First')) ? [] : ['No bookmarks']),
  ]
}
