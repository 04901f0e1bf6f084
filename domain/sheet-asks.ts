/** A table of a sheet, by what answers about it call it. */
export interface TableAsked {
  /** The sheet's. */
  name: string
  /** The row at which it begins, where it stands below another table of its sheet. */
  from?: number | undefined
}

/** What an answer calls that which a table holds. */
export const askIs = ({ name, from }: TableAsked): string => (from ? `sheet:${name}!${from}` : `sheet:${name}`)

/** What an answer calls the rows in which the tables of a sheet are headed. */
export const askHeaders = (name: string): string => `header:${name}`

/** What an answer calls the meaning of a column of a table. */
export const askColumn = ({ name, from }: TableAsked, column: string): string => `column:${name}!${column}${from ?? ''}`

/** The letters of the column of a table whose meaning an answer says; none where it says something else. */
export function columnAsked(id: string, table: TableAsked): string | undefined {
  const [, column] = /!([A-Z]+)\d*$/.exec(id) ?? []
  return column !== undefined && id === askColumn(table, column) ? column : undefined
}

/** What an answer calls that which a row of a sheet is. */
export const askRow = (name: string, row: number): string => `row:${name}!${row}`

/** The row of a sheet of which an answer says what it is; none where it says something else. */
export function rowAsked(id: string, name: string): number | undefined {
  const [, row] = /!(\d+)$/.exec(id) ?? []
  return row !== undefined && id === askRow(name, Number(row)) ? Number(row) : undefined
}

/** What heads no table. */
export const NO_HEADER = 'none'

/** A heading has no more rows than these, from its first to its last. */
const MOST_ROWS = 6

/** Rows that head a table, and behind a semicolon those of the next: `3, 4; 12`. */
const HEADERS = /^[1-9]\d{0,6}(\s*,\s*[1-9]\d{0,6})*(\s*;\s*[1-9]\d{0,6}(\s*,\s*[1-9]\d{0,6})*)*$/

/**
 * The rows that head each table of a sheet, from the top.
 *
 * @returns null of what says no such rows. One table that is headed by none where it says so.
 */
export function readHeaders(said: string): number[][] | null {
  if (said === NO_HEADER) return [[]]
  if (!HEADERS.test(said)) return null
  const tables = said.split(';').map((one) =>
    one
      .split(',')
      .map(Number)
      .sort((a, b) => a - b),
  )
  // The rows of one heading stand below each other, and none heads two tables.
  const areRows = tables.every((rows) => (rows.at(-1) ?? 0) - (rows[0] ?? 0) < MOST_ROWS)
  const all = tables.flat()
  return areRows && new Set(all).size === all.length ? tables.sort(([a = 0], [b = 0]) => a - b) : null
}

/** The same as a box says them. */
export const sayHeaders = (tables: readonly (readonly number[])[]): string =>
  tables
    .filter((rows) => rows.length > 0)
    .map((rows) => rows.join(', '))
    .join('; ') || NO_HEADER
