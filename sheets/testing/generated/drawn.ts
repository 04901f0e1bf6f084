import { columnOf, lettersOf } from '../../cells.ts'

/** What is written into a cell, before it is known in which kind of file. */
export type DrawnValue =
  | string
  | number
  | { day: string }
  | { runs: { text: string; struck?: true; bold?: true }[] }
  | { link: string; text: string }
  | { formula: string; result?: string | number }
  | { formula: string; error: '#REF!' | '#N/A' }

export interface DrawnCell {
  value?: DrawnValue
  /** The number format of a number or a day. */
  format?: string
  /** Six figures, or a colour of the file's theme: `theme 5`. */
  fill?: string
  struck?: true
  note?: string
  merged?: { rows: number; columns: number }
}

export interface DrawnSheet {
  name: string
  hidden?: 'hidden' | 'veryHidden'
  /** By address. */
  cells: Map<string, DrawnCell>
  /** The rows of its table; what stands above and below are lines of text in a Word file. */
  table?: { from: number; to: number }
  hiddenRows: number[]
  hiddenColumns: number[]
  /** The range that a filter is set on. */
  filter?: string
  /** The range whose colours a rule draws. */
  colouredByRule?: string
}

export interface DrawnBook {
  sheets: DrawnSheet[]
  countsFrom1904: boolean
}

export const emptySheet = (name: string): DrawnSheet => ({
  name,
  cells: new Map(),
  hiddenRows: [],
  hiddenColumns: [],
})

export const at = (row: number, column: number): string => `${lettersOf(column)}${row}`

/** Writes into a cell, beside what it has already. */
export function put(sheet: DrawnSheet, row: number, column: number, cell: DrawnCell | string): void {
  const address = at(row, column)
  const more = typeof cell === 'string' ? { value: cell } : cell
  sheet.cells.set(address, { ...sheet.cells.get(address), ...more })
}

/** The addresses that a merged cell reaches over, its own left out: nothing can stand there. */
export function coveredIn(sheet: DrawnSheet): Set<string> {
  const covered = new Set<string>()
  for (const [address, { merged }] of sheet.cells) {
    const [letters = '', row = ''] = address.split(/(?=\d)(.*)/)
    for (let down = 0; down < (merged?.rows ?? 1); down += 1)
      for (let right = 0; right < (merged?.columns ?? 1); right += 1)
        if (down + right > 0) covered.add(at(Number(row) + down, columnOf(letters) + right))
  }
  return covered
}

/** The last row that holds anything. */
export const lastRow = (sheet: DrawnSheet): number =>
  Math.max(0, ...[...sheet.cells.keys()].map((address) => Number(address.replace(/^[A-Z]+/, ''))))
