import { lettersOf, type Book, type Cell, type Sheet } from '../cells.ts'

/** A cell as a test writes it: its text, or its text with what else it has. */
type Written = string | (Partial<Omit<Cell, 'address' | 'row' | 'column'>> & { text?: string })

/** A sheet with these cells, from A1 on; what is empty is no cell. */
export function sheetOf(rows: readonly (readonly Written[])[], name = 'Plan', more: Partial<Sheet> = {}): Sheet {
  const cells = rows.flatMap((row, r) =>
    row.flatMap((written, c): Cell[] => {
      if (written === '') return []
      const { text = '', ...rest } = typeof written === 'string' ? { text: written } : written
      const [at, column] = [r + 1, c + 1]
      const kind = text === '' ? 'empty' : 'text'
      return [{ address: `${lettersOf(column)}${at}`, row: at, column, text, kind, ...rest }]
    }),
  )
  return { name, hidden: false, cells, colouredByRule: [], ...more }
}

/** A file with these sheets. */
export const bookOf = (...sheets: Sheet[]): Book => ({
  file: { name: 'plan.xlsx', sha256: '0'.repeat(64), kind: 'xlsx', dateSystem: 1900 },
  sheets,
  ignored: [],
})
