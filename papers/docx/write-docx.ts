import type { Paragraph as DocxParagraph, Table as DocxTable } from 'docx'
import { zipSync } from 'fflate'
import { letterOf } from '../../domain/words/statuses.ts'
import { CONTENTS, partsOf, sayPart } from '../contents.ts'
import {
  itemsUnder,
  wordsOfItem,
  type Block,
  type Cell,
  type Figure,
  type Item,
  type Paper,
  type Table,
} from '../paper.ts'
import { TO_BE_WRITTEN } from '../say-block.ts'
import { INKS, SHAPES } from '../shapes.ts'
import { rasterOf } from '../svg-in-our-fonts.ts'
import { fitTable } from './fit-table.ts'
import { nameTables } from './name-tables.ts'
import { BULLETED, BULLETS, NUMBERED, numbering, SIZE, styles } from './styles.ts'
import { partsOfOurs } from './template/open-package.ts'
import { putIntoTemplate } from './template/put-into-template.ts'
import { readTemplate, roomOf } from './template/read-template.ts'
import { textSizeOf } from './template/text-size.ts'

type Docx = typeof import('docx')

/**
 * A paper as a Word document: its headings, numbers and header rows are Word's own, so that whoever edits it keeps them.
 *
 * @param given A council's Word template: the paper is in its styles, on its sheet, between its headers and footers.
 * @throws TemplateRefused of a template that cannot be used.
 */
export async function writeDocx(paper: Paper, given?: Uint8Array): Promise<Buffer> {
  const template = given && readTemplate(given)
  const docx = await import('docx')
  const { Document, Packer, Paragraph, HeadingLevel } = docx
  const { council, title, subtitle, draft, foot, blocks } = paper
  const size = template ? textSizeOf(template.styles) : SIZE
  const writing = {
    ...{ docx, parts: partsOf(blocks), room: template ? roomOf(template.page) : ROOM, size },
    letters: ((template ? IN_A_TEMPLATE : 1) * size) / SIZE,
  }
  const document = new Document({
    title,
    creator: council,
    lastModifiedBy: council,
    description: subtitle,
    styles: styles(paper.language),
    numbering,
    sections: [
      {
        properties: { page: { size: A4, margin: MARGINS } },
        headers: {
          default: new docx.Header({
            children:
              draft === null ? [] : [new Paragraph({ style: 'Header', children: runs(docx, draft, { bold: true }) })],
          }),
        },
        footers: { default: new docx.Footer({ children: [footOf(writing, foot)] }) },
        children: [
          new Paragraph({ style: 'Council', children: runs(docx, council) }),
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: runs(docx, title) }),
          new Paragraph({ style: 'Subtitle', children: runs(docx, subtitle) }),
          ...blocks.flatMap((block, at) => writeBlock(writing, block, isAtHead(blocks, at))),
        ],
      },
    ],
  })
  const made = partsOfOurs(await Packer.toBuffer(document))
  nameTables(made, blocks)
  if (template) putIntoTemplate(made, template, paper.language)
  return Buffer.from(zipSync(Object.fromEntries(made)))
}

/** A council's typeface may be as much wider than ours as Verdana is, most of all in words of wide letters, as November. */
const IN_A_TEMPLATE = 1.3

/** In twentieths of a point. */
const A4 = { width: 11906, height: 16838 }
const MARGINS = { top: 1247, bottom: 1247, left: 1021, right: 1021 }
const ROOM = A4.width - MARGINS.left - MARGINS.right

interface Writing {
  docx: Docx
  /** What the contents lead to, and by which name. */
  parts: ReadonlyMap<Block, string>
  /** How long a line may be, in twentieths of a point. */
  room: number
  /** How large letters are, in half points, and how wide, beside those of our own typeface in 12 point. */
  size: number
  letters: number
}

/** How many lines below a heading stand on its sheet with what comes after them. */
const KEPT_AT_HEAD = 2

/** Whether a paragraph is one of the first below a heading, which never stand on its sheet alone. */
function isAtHead(blocks: readonly Block[], at: number): boolean {
  const before = blocks.slice(Math.max(0, at - KEPT_AT_HEAD), at)
  const head = before.findLastIndex(({ kind }) => kind === 'heading')
  const next = blocks[at + 1]?.kind
  const isBetween = before.slice(head + 1).every(({ kind }) => kind === 'paragraph')
  return head !== -1 && isBetween && next !== undefined && next !== 'heading'
}

function writeBlock(writing: Writing, block: Block, keepNext: boolean): (DocxParagraph | DocxTable)[] {
  const { docx, parts } = writing
  const { Paragraph, HeadingLevel } = docx
  switch (block.kind) {
    case 'heading': {
      const level = { 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3, 4: HeadingLevel.HEADING_4 }[block.level]
      const numbered = block.number === undefined ? {} : { numbering: { reference: NUMBERED, level: 0 } }
      const words = runs(docx, block.words)
      const anchor = parts.get(block)
      const children = anchor === undefined ? words : [new docx.Bookmark({ id: anchor, children: words })]
      return [new Paragraph({ heading: level, keepNext: true, ...numbered, children })]
    }
    case 'contents':
      return writeContents(writing)
    case 'paragraph':
      return [line(docx, block, { style: block.isNotice ? 'Notice' : undefined, keepNext })]
    case 'prompt':
      return [line(docx, { ...block, label: TO_BE_WRITTEN }, { style: 'Prompt', keepNext: false })]
    case 'list':
      return [
        ...(block.caption === undefined
          ? []
          : [new Paragraph({ style: 'Caption', keepNext: true, children: runs(docx, block.caption) })]),
        ...writeItems(docx, block.items),
      ]
    case 'table':
      return [
        new Paragraph({ style: 'Caption', keepNext: true, children: runs(docx, block.caption) }),
        writeTable(writing, block),
        new Paragraph({ style: 'AfterTable', children: [] }),
      ]
    case 'figure':
      return [
        new Paragraph({ style: 'Caption', keepNext: true, children: runs(docx, block.title) }),
        new Paragraph({ keepNext: true, children: [picture(writing, block)] }),
        new Paragraph({ children: runs(docx, block.caption) }),
      ]
  }
}

/** Each item a paragraph, with those under it one step in; it stands on its sheet with the first of them. */
function writeItems(docx: Docx, items: readonly Item[]): DocxParagraph[] {
  const all = items.flatMap((item) => [
    { words: wordsOfItem(item), level: 0 as const, leads: itemsUnder(item).length > 0 },
    ...itemsUnder(item).map((words) => ({ words, level: 1 as const, leads: false })),
  ])
  return all.map(
    ({ words, level, leads }, at) =>
      new docx.Paragraph({
        style: BULLETED[level],
        keepNext: leads || isLastButOne(all, at),
        numbering: { reference: BULLETS, level },
        children: runs(docx, words),
      }),
  )
}

/** Each part a link to where it stands. On which sheet that is, whoever edits it would change. */
function writeContents({ docx, parts }: Writing): DocxParagraph[] {
  const { Paragraph, HeadingLevel, InternalHyperlink } = docx
  const to = ([part, anchor]: [Block, string]) =>
    part.kind === 'heading'
      ? [new InternalHyperlink({ anchor, children: runs(docx, sayPart(part), { style: 'Hyperlink' }) })]
      : []
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_2, keepNext: true, children: runs(docx, CONTENTS) }),
    ...Array.from(parts, (part) => new Paragraph({ style: 'TOC1', children: to(part) })),
  ]
}

/** A picture as it is drawn, and as dots for what reads no SVG, with what it shows in words. */
function picture({ docx, room }: Writing, { svg, width, height, title, alternative }: Figure) {
  const share = room / TWIPS_IN_PIXEL / width
  return new docx.ImageRun({
    type: 'svg',
    data: Buffer.from(svg),
    transformation: { width: Math.round(width * share), height: Math.round(height * share) },
    fallback: { type: 'png', data: rasterOf(svg, width) },
    altText: { name: title, title, description: alternative },
  })
}

const TWIPS_IN_PIXEL = 15
/** Words as runs of text, each line of theirs a line. */
const runs = ({ TextRun }: Docx, words: string, look: object = {}) =>
  words.split('\n').map((text, at) => new TextRun({ text, ...(at > 0 && { break: 1 }), ...look }))

function line(
  docx: Docx,
  { number, label, words }: { number?: readonly [number, number]; label?: string; words: string },
  { style, keepNext }: { style: string | undefined; keepNext: boolean },
): DocxParagraph {
  return new docx.Paragraph({
    ...(style !== undefined && { style }),
    keepNext,
    ...(number && { numbering: { reference: NUMBERED, level: 1 } }),
    children: [...(label === undefined ? [] : runs(docx, `${label}: `, { bold: true })), ...runs(docx, words)],
  })
}

function writeTable({ docx, room, size, letters }: Writing, { columns, rows }: Table): DocxTable {
  const { Table: Made, TableRow, TableCell, Paragraph, BorderStyle, WidthType } = docx
  const { widths, scale } = fitTable({ columns, rows }, { room, ours: ROOM, letters })
  const look = scale < 1 ? { size: Math.floor(size * scale) } : {}
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  const thin = { style: BorderStyle.SINGLE, size: 4, color: '505A5F' }
  const beside = columns.length > 6 ? 30 : 60
  const cell = (children: ReturnType<typeof runs>, at: number, keepNext = false) =>
    new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      margins: { top: 40, bottom: 40, left: beside, right: beside },
      children: [new Paragraph({ style: columns[at]?.isCount ? 'TableCount' : 'TableText', keepNext, children })],
    })
  return new Made({
    columnWidths: widths,
    width: { size: room, type: WidthType.DXA },
    borders: { top: none, left: none, right: none, insideVertical: none, bottom: thin, insideHorizontal: thin },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ head }, at) => cell(runs(docx, head, { ...look, bold: true }), at, true)),
      }),
      ...rows.map(
        (cells, row) =>
          new TableRow({
            cantSplit: true,
            children: cells.map((one, at) => cell(cellRuns(docx, one, look), at, isLastButOne(rows, row))),
          }),
      ),
    ],
    tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
  })
}

/** The last row of a table or item of a list never stands alone on a sheet: the one before it is kept with it. */
const isLastButOne = (all: readonly unknown[], at: number): boolean => at === all.length - 2

function cellRuns(docx: Docx, cell: Cell, sized: object): ReturnType<typeof runs> {
  if (typeof cell === 'string') return runs(docx, cell, sized)
  const { status, word } = cell
  const look = { ...sized, color: INKS[status].slice(1) }
  return [
    ...runs(docx, `${SHAPES[status]} `, look),
    ...runs(docx, `${letterOf(status)} `, { ...look, bold: true }),
    ...runs(docx, word, look),
  ]
}

/** Whose it is, and which sheet of how many. */
function footOf({ docx, room }: Writing, foot: string): DocxParagraph {
  const { Paragraph, TextRun, PageNumber, Tab } = docx
  return new Paragraph({
    style: 'Footer',
    tabStops: [{ type: 'right', position: room }],
    children: [
      new TextRun({ text: foot }),
      new TextRun({ children: [new Tab(), PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] }),
    ],
  })
}
