import { wordsIn, type Cell, type Sheet } from '../cells.ts'
import { gridOf, type Grid } from './grid.ts'
import { findHeader, namesIn, type Header } from './header.ts'
import { meaningCalled } from './headings.ts'

/** A sheet, or a part of one, as a person looks at it, with its header. */
export interface Table {
  sheet: Sheet
  grid: Grid
  header: Header | null
}

function tableOf(sheet: Sheet): Table {
  const grid = gridOf(sheet)
  return { sheet, grid, header: findHeader(grid) }
}

/** So many kinds of column named in one row below the actions head another table. */
const ENOUGH = 3

/**
 * The tables of a sheet that stand below each other, each with a header of its own: one part of the sheet for each. A
 * header that is repeated goes on with its table.
 */
export function tablesIn(sheet: Sheet): Table[] {
  const whole = tableOf(sheet)
  const { grid, header } = whole
  if (!header) return [whole]
  const heads = new Set([...header.headings.values()].map((words) => words.toLowerCase()))
  const after = header.rows.at(-1) ?? 0
  const starts = grid.rows.filter((row, i) => {
    const above = grid.rows[i - 1] ?? 0
    if (row <= after + 1) return false
    if (namesIn(grid, row) >= ENOUGH && headsActions(grid, row) && isOtherOrder(grid, header, row)) return true
    if (row - above < 2) return false
    // Its title may stand between the empty row and the header.
    const head = [row, grid.rows[i + 1]].find(
      (one) => one !== undefined && one - row < 2 && namesIn(grid, one) >= ENOUGH,
    )
    if (head === undefined) return false
    const words = wordsIn(grid.inRow(head)).map((text) => text.toLowerCase())
    return words.some((word) => !heads.has(word))
  })
  if (starts.length === 0) return [whole]
  const partOf = (cell: Cell) => starts.findLastIndex((row) => cell.row >= row)
  const parts = Map.groupBy(sheet.cells, partOf)
  return [...parts.values()].map((cells) => tableOf({ ...sheet, cells }))
}

/** Whether a row of heads has another meaning than the header in some of its columns: a table in another order. */
function isOtherOrder(grid: Grid, header: Header, row: number): boolean {
  return grid.inRow(row).some(({ column, text }) => {
    const [was, is] = [meaningCalled(header.headings.get(column) ?? ''), meaningCalled(text)]
    return was !== null && is !== null && was !== is
  })
}

/** Whether a row of heads names an action: a table of risks or of members below a plan names none. */
const headsActions = (grid: Grid, row: number): boolean =>
  grid.inRow(row).some(({ text }) => ['action', 'recommendation'].includes(meaningCalled(text) ?? ''))
