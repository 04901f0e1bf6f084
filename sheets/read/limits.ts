import { MOST_SHEET_CELLS, MOST_SHEET_COLUMNS } from '../../domain/contract/longest.ts'
import { UnreadableFile } from './unreadable-file.ts'

/** What a sheet may hold. The largest plan that we know of has 400 rows and 22 columns. */
export const LIMITS = { rows: 10_000, columns: MOST_SHEET_COLUMNS, cells: MOST_SHEET_CELLS }

/** What a file may weigh as it is given, in bytes. */
export const LARGEST_FILE = 20 * 1024 * 1024

const inFigures = (count: number): string => count.toLocaleString('en-GB')

const more = (sheet: string, what: string) =>
  new UnreadableFile(`“${sheet}” has more than ${what}. Copy what is of the plan into a new file, and choose that`)

export const tooManyRows = (sheet: string) => more(sheet, `${inFigures(LIMITS.rows)} rows that hold something`)
export const tooManyColumns = (sheet: string) => more(sheet, `${inFigures(LIMITS.columns)} columns that hold something`)
export const tooManyCells = (sheet: string) => more(sheet, `${inFigures(LIMITS.cells)} cells that hold something`)

/** The most lines of a text file, with those in which nothing stands. */
const MOST_LINES = 200_000

/** A text without the lines at its end in which only separators stand: a sheet whose used range runs on is saved so. */
export function withoutEmptyEnd(text: string): string {
  let end = text.length
  while (end > 0 && ' \t\r\n,;|"'.includes(text.charAt(end - 1))) end--
  const line = text.indexOf('\n', end)
  const whole = line < 0 ? text : text.slice(0, line)
  let lines = 0
  for (let at = whole.indexOf('\n'); at >= 0; at = whole.indexOf('\n', at + 1)) lines++
  if (lines > MOST_LINES)
    throw new UnreadableFile(
      `This file has ${lines.toLocaleString('en-GB')} lines, most of them empty. Copy what is of the plan into a new file, and choose that`,
    )
  return whole
}
