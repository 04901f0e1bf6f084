import { UnreadableFile } from './unreadable-file.ts'

/** What a sheet may hold. The largest plan that we know of has 400 rows and 22 columns. */
export const LIMITS = { rows: 10_000, columns: 200, cells: 200_000 }

/** What a file may weigh as it is given, in bytes. */
export const LARGEST_FILE = 20 * 1024 * 1024

const inFigures = (count: number): string => count.toLocaleString('en-GB')

const more = (sheet: string, what: string) =>
  new UnreadableFile(`“${sheet}” has more than ${what}. Copy what is of the plan into a new file, and choose that`)

export const tooManyRows = (sheet: string) => more(sheet, `${inFigures(LIMITS.rows)} rows that hold something`)
export const tooManyColumns = (sheet: string) => more(sheet, `${inFigures(LIMITS.columns)} columns that hold something`)
export const tooManyCells = (sheet: string) => more(sheet, `${inFigures(LIMITS.cells)} cells that hold something`)
