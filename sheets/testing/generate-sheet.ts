import { diceOf } from './generated/dice.ts'
import { drawBook } from './generated/draw-book.ts'
import type { DrawnBook } from './generated/drawn.ts'
import { shapesOf } from './generated/choose-shapes.ts'
import type { FileShape, Shape } from './generated/shapes.ts'
import type { Truth } from './generated/truth.ts'
import { writeCsv } from './generated/write-csv.ts'
import { writeDocx } from './generated/write-docx.ts'
import { writeXlsx } from './generated/write-xlsx.ts'

export interface GeneratedSheet {
  name: string
  bytes: Uint8Array
  truth: Truth
}

const CSV: ReadonlySet<Shape> = new Set<FileShape>([
  'csv',
  'csv with semicolons and a byte order mark',
  'csv of tabs',
  'csv in windows-1252',
  'csv in utf-16',
])

async function written(book: DrawnBook, csv: Shape | undefined, word: boolean): Promise<Uint8Array> {
  const [first] = book.sheets
  if (csv && first) return writeCsv(first, csv as FileShape)
  return word && first ? writeDocx(first) : writeXlsx(book)
}

/**
 * A council's improvement plan as some officer could have made it, mixing at most six ways of making one, with what a
 * person who reads it would say of it. The same seed gives the same bytes; of as many seeds as there are shapes, each
 * shape has its turn.
 */
export async function generateSheet(seed: number): Promise<GeneratedSheet> {
  const dice = diceOf(seed)
  const shapes = shapesOf(seed, dice)
  const csv = [...shapes].find((shape) => CSV.has(shape))
  const word = shapes.has('word')
  const kind = csv ? 'csv' : word ? 'docx' : 'xlsx'
  const { book, truth } = drawBook(shapes, kind, dice)
  return { name: `plan-${seed}.${kind}`, bytes: await written(book, csv, word), truth }
}
