import { readFile } from 'node:fs/promises'
import { letterOf } from '../../domain/words/statuses.ts'
import { SHOWN_STATUSES } from '../../domain/delivery-status.ts'
import { everyWord } from '../every-word.ts'
import type { Block, Paper } from '../paper.ts'
import { sayNumber, TO_BE_WRITTEN } from '../say-block.ts'
import { INKS, SHAPES } from '../shapes.ts'
import { openCompiler, type Compiler } from './compiler.ts'
import { mayBreak } from './may-break.ts'

/** Beside the server, as it runs and as it is released. */
const HERE = 'papers/pdf'

/**
 * A paper as sheets that a screen reader can read: PDF/UA-1, which the compiler checks.
 *
 * @throws Error when what it makes would not be PDF/UA-1.
 */
export async function writePdf(paper: Paper): Promise<Buffer> {
  const [compiler, template] = await prepared()
  const broken = everyWord(paper, mayBreak)
  const data = { ...broken, blocks: broken.blocks.map(numberSaid) }
  return compiler.pdf(
    {
      mainFileContent: template,
      inputs: { paper: JSON.stringify({ ...data, shapes: LOOKS, toBeWritten: TO_BE_WRITTEN }) },
    },
    { pdfStandard: 'ua-1' },
  )
}

const LOOKS = Object.fromEntries(
  SHOWN_STATUSES.map((status) => [status, { shape: SHAPES[status], letter: letterOf(status), ink: INKS[status] }]),
)

const numberSaid = (block: Block) =>
  'number' in block && block.number !== undefined ? { ...block, number: sayNumber(block.number) } : block

let making: Promise<[Compiler, string]> | undefined

/** The compiler with its fonts, and how a paper looks: opened when the first paper is asked for. */
function prepared(): Promise<[Compiler, string]> {
  making ??= readFile(`${HERE}/paper.typ`, 'utf8').then((template) => [openCompiler(`${HERE}/fonts`), template])
  return making
}
