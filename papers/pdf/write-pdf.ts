import { readFile } from 'node:fs/promises'
import { letterOf } from '../../domain/words/statuses.ts'
import { SHOWN_STATUSES } from '../../domain/delivery-status.ts'
import { CONTENTS } from '../contents.ts'
import { outlinesOf } from '../svg-in-our-fonts.ts'
import { widthsOf } from '../column-widths.ts'
import type { Block, Paper, Table } from '../paper.ts'
import { sayNumber, TO_BE_WRITTEN } from '../say-block.ts'
import { INKS, SHAPES } from '../shapes.ts'
import { FONTS, requireFonts } from './font-files.ts'
import { faultsOf } from './faults.ts'
import { headRows } from './head-rows.ts'
import { openCompiler, type Compiler } from './compiler.ts'

/** Beside the server, as it runs and as it is released. */
const HERE = 'papers/pdf'

/**
 * A paper as sheets that a screen reader can read: PDF/UA-1, which the compiler checks, with the heads of rows and what
 * else it leaves to us.
 *
 * @throws Error when what it makes would not be PDF/UA-1, or has a fault that somebody would meet who does not see it.
 */
export async function writePdf(paper: Paper): Promise<Buffer> {
  const [compiler, template] = await prepared()
  const data = { ...paper, blocks: paper.blocks.map(numberSaid).map(outlined).map(fitted) }
  const made = compiler.pdf(
    {
      mainFileContent: template,
      inputs: { paper: JSON.stringify({ ...data, shapes: LOOKS, toBeWritten: TO_BE_WRITTEN, contents: CONTENTS }) },
    },
    { pdfStandard: 'ua-1' },
  )
  return finish(made)
}

/** @throws Error that names each fault. */
async function finish(made: Buffer): Promise<Buffer> {
  const lib = await import('@cantoo/pdf-lib')
  const document = await lib.PDFDocument.load(made, { updateMetadata: false, throwOnInvalidObject: true })
  headRows(lib, document)
  const faults = new Set(faultsOf(lib, document))
  if (faults.size > 0) throw new Error(`Not for everybody to read: ${[...faults].join('; ')}`)
  return Buffer.from(await document.save({ addDefaultPage: false, updateFieldAppearances: false }))
}

const LOOKS = Object.fromEntries(
  SHOWN_STATUSES.map((status) => [status, { shape: SHAPES[status], letter: letterOf(status), ink: INKS[status] }]),
)

const numberSaid = (block: Block) =>
  'number' in block && block.number !== undefined ? { ...block, number: sayNumber(block.number) } : block

/**
 * A picture's words are said beside it. Its letters are lines: of some that are joined or put together the compiler makes no
 * letters that the standard takes, and of some it never makes an end.
 */
const outlined = <T extends { kind: string }>(block: T): T =>
  'svg' in block && typeof block.svg === 'string'
    ? { ...block, svg: outlinesOf(block.svg), svgOnPhone: undefined }
    : block

const fitted = <T extends { kind: string }>(block: T): T => {
  if (!isTable(block)) return block
  const widths = widthsOf(block)
  return { ...block, columns: block.columns.map((column, at) => ({ ...column, share: widths[at] })) }
}

const isTable = (block: { kind: string }): block is Table => block.kind === 'table'

let making: Promise<[Compiler, string]> | undefined

/** The compiler with its fonts, and how a paper looks: opened when the first paper is asked for. */
function prepared(): Promise<[Compiler, string]> {
  requireFonts()
  making ??= readFile(`${HERE}/paper.typ`, 'utf8').then((template) => [openCompiler(FONTS), template])
  return making
}
