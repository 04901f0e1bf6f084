import type { Book } from '../cells.ts'
import { childOf, childrenOf, contentsOf, type Element, said, treeOf } from './docx/elements.ts'
import { Numbering } from './docx/numbering.ts'
import { readParagraph, wordsWithin } from './docx/paragraph.ts'
import { type Around, cellOfParagraphs, readTable } from './docx/table.ts'
import { FoundSheet } from './found-sheet.ts'
import { seenSheet } from './seen-cells.ts'
import { damaged, UnreadableFile } from './unreadable-file.ts'
import type { Parts } from './unzip.ts'
import { relationsOf } from './relations.ts'

/**
 * The tables of a Word file, each as a sheet: above it what is said since the
 * table before, a paragraph a row; below the last one what is said after it.
 *
 * @throws UnreadableFile where it has none.
 */
export function readDocx(parts: Parts): Pick<Book, 'sheets' | 'ignored'> {
  const name = relationsOf(parts, '').find(({ is }) => is === 'officeDocument')?.target ?? 'word/document.xml'
  const relations = relationsOf(parts, name)
  const partOf = (purpose: string) => parts.get(relations.find(({ is }) => is === purpose)?.target ?? '')
  const document = parts.get(name)
  const body = document && childOf(treeOf(document), 'body')
  if (!body) throw damaged()
  try {
    const around = {
      numbering: new Numbering(partOf('numbering'), partOf('styles')),
      comments: commentsOf(partOf('comments')),
    }
    return { sheets: sheetsOf(body, around).map(seenSheet), ignored: ignoredOf(parts, body) }
  } catch (error) {
    // Tables within tables within tables, thousands deep, are nobody's plan.
    throw error instanceof RangeError ? damaged() : error
  }
}

function sheetsOf(body: Element, around: Around): FoundSheet[] {
  const blocks = contentsOf(body)
  const tables = blocks.flatMap((block, at) => (block.localName === 'tbl' ? [at] : []))
  if (tables.length === 0)
    throw new UnreadableFile(
      'There is no table in this document. Choose the document in which the actions stand in a table',
    )
  return tables.map((at, index) => {
    const sheet = new FoundSheet(`Table ${index + 1}`, false)
    const above = blocks.slice(index === 0 ? 0 : (tables[index - 1] ?? 0) + 1, at)
    let row = putParagraphs(above, sheet, 1, around)
    const table = blocks[at]
    if (table) row = readTable(table, sheet, row, around)
    if (index === tables.length - 1) putParagraphs(blocks.slice(at + 1), sheet, row, around)
    return sheet
  })
}

/** Puts paragraphs in which something stands into rows of their own. @returns the first row below them */
function putParagraphs(blocks: readonly Element[], sheet: FoundSheet, top: number, around: Around): number {
  let row = top
  for (const block of blocks) {
    if (block.localName !== 'p') continue
    const paragraph = readParagraph(block, around.numbering.labelOf(block))
    if (paragraph.text.trim() === '' && paragraph.comments.length === 0) continue
    sheet.add(cellOfParagraphs({ row, column: 1 }, [paragraph], around))
    row += 1
  }
  return row
}

const commentsOf = (part: Uint8Array | undefined): Map<string, string> =>
  new Map(
    part ? childrenOf(treeOf(part)).map((comment) => [said(comment, 'id') ?? '', wordsWithin(comment).trim()]) : [],
  )

/** What it holds beside its text. */
function ignoredOf(parts: Parts, body: Element): string[] {
  const names = [...parts.keys()]
  const isWritten = (pattern: RegExp) =>
    names.some((name) => pattern.test(name) && /<w:t[ >]/.test(new TextDecoder().decode(parts.get(name))))
  const found: [boolean, string][] = [
    [names.some((name) => name.endsWith('vbaProject.bin')), 'macros'],
    [names.some((name) => /\/charts\/chart[^/]*\.xml$/.test(name)), 'charts'],
    [names.some((name) => /\/media\//.test(name)), 'pictures'],
    [names.some((name) => /\/embeddings\//.test(name)), 'files inside it'],
    [body.getElementsByTagNameNS('*', 'txbxContent').length > 0, 'text boxes'],
    [isWritten(/^word\/(?:header|footer)\d*\.xml$/), 'headers and footers of its pages'],
    [isWritten(/^word\/(?:footnotes|endnotes)\.xml$/), 'footnotes'],
  ]
  return found.flatMap(([isThere, words]) => (isThere ? [words] : []))
}
