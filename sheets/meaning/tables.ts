import { saysWords, wordsIn, type Cell, type Sheet } from '../cells.ts'
import { gridOf, type Grid } from './grid.ts'
import { findHeader, headerOf, isHeading, namesIn, type Header } from './header.ts'
import { meaningCalled } from './headings.ts'
import { headsBeside } from './heads-beside.ts'

/** A sheet, or a part of one, as a person looks at it, with its header. */
export interface Table {
  /** With the cells of this table alone. */
  sheet: Sheet
  /** The row at which it begins, where it stands below another of its sheet. */
  from: number | undefined
  grid: Grid
  header: Header | null
}

/** So many kinds of column named in one row below the actions head another table. */
const ENOUGH = 3

/**
 * The tables of a sheet that stand below each other, each with a header of its own. A header that is repeated goes on with
 * its table.
 */
export function tablesIn(sheet: Sheet): Table[] {
  const grid = gridOf(sheet)
  const best = findHeader(grid)
  return partsFrom(sheet, startsIn(grid, best)).map((part) => {
    if (part.sheet === sheet) return { ...part, grid, header: best }
    const own = gridOf(part.sheet)
    return { ...part, grid: own, header: findHeader(own) }
  })
}

/**
 * The tables of a sheet as somebody says that they are headed.
 *
 * @param headers The rows that head each, from the top; empty where it has none.
 */
export function tablesHeadedAt(sheet: Sheet, headers: readonly (readonly number[])[]): Table[] {
  const whole = gridOf(sheet)
  const starts = headers.slice(1).flatMap(([first]) => (first === undefined ? [] : [startOf(whole, first)]))
  return partsFrom(sheet, starts).map((part, i) => {
    const grid = gridOf(part.sheet)
    const rows = [...(headers[i] ?? [])]
    return { ...part, grid, header: rows.length === 0 ? null : headerOf(grid, rows) }
  })
}

/** A sheet taken apart before these rows. */
function partsFrom(sheet: Sheet, starts: readonly number[]): Pick<Table, 'sheet' | 'from'>[] {
  if (starts.length === 0) return [{ sheet, from: undefined }]
  const parts = Map.groupBy(sheet.cells, (cell: Cell) => starts.findLast((row) => cell.row >= row))
  return [undefined, ...starts].map((from) => ({ sheet: { ...sheet, cells: parts.get(from) ?? [] }, from }))
}

/** The rows at which a table begins below the first of a sheet. */
function startsIn(grid: Grid, best: Header | null): number[] {
  if (!best) return []
  let header = headedBefore(grid, best) ?? best
  return grid.rows.flatMap((row) => {
    if (row <= (header.rows.at(-1) ?? 0) + 1) return []
    const head = headOfNext(grid, row, header)
    if (head === undefined) return []
    header = headerOf(grid, [head])
    return [startOf(grid, head)]
  })
}

/** The header of a table that stands above the one which names most. */
function headedBefore(grid: Grid, best: Header): Header | undefined {
  const [top = 0] = best.rows
  const row = grid.rows.find((one) => one < top - 1 && namesIn(grid, one) >= ENOUGH && headsActions(grid, one))
  return row === undefined ? undefined : headerOf(grid, [row])
}

/** The row that heads another table, where one begins with this row: it, or the one below its title. */
function headOfNext(grid: Grid, row: number, header: Header): number | undefined {
  if (isOtherOrder(grid, header, row)) return row
  if (!isAfterGap(grid, row)) return undefined
  const below = Array.from({ length: MOST_ABOVE + 1 }, (_, more) => row + more)
  return below.find((one) => startOf(grid, one) === row && isHeadOf(grid, one) && isNew(grid, header, one))
}

const isHeadOf = (grid: Grid, row: number): boolean =>
  namesIn(grid, row) >= ENOUGH || headsBeside(wordsIn(grid.inRow(row)))

/** Whether a row of heads has words that head no column above: else it is repeated. */
const isNew = (grid: Grid, header: Header, row: number): boolean =>
  wordsIn(grid.inRow(row)).some((words) => !isHeading(header, words))

const isAfterGap = (grid: Grid, row: number): boolean => row - (grid.above(row) ?? 0) >= 2

/** Between an empty row and the heads of a table stand no more rows of its title and of groups than these. */
const MOST_ABOVE = 3

/**
 * Where a table begins that is headed by a row: below an empty row its title and the groups of its columns may stand first.
 * Without an empty row what stands alone right above the heads is its title.
 */
function startOf(grid: Grid, head: number): number {
  const heads = wordsIn(grid.inRow(head)).length
  for (let row = head; row >= head - MOST_ABOVE; row--) {
    if (isAfterGap(grid, row)) return row
    if (!isOverHeads(grid, row - 1, heads)) break
  }
  return wordsIn(grid.inRow(head - 1)).length === 1 ? head - 1 : head
}

/** Whether a row holds a title or groups of columns: a few words, or what is merged over several. */
function isOverHeads(grid: Grid, row: number, heads: number): boolean {
  const cells = grid.inRow(row).filter(saysWords)
  return cells.length * 2 <= heads || cells.some(({ merged }) => (merged?.columns ?? 1) > 1)
}

/** Whether a row heads actions with another meaning than the header in some of its columns: a table in another order. */
function isOtherOrder(grid: Grid, header: Header, row: number): boolean {
  if (namesIn(grid, row) < ENOUGH || !headsActions(grid, row)) return false
  return grid.inRow(row).some(({ column, text }) => {
    const [was, is] = [meaningCalled(header.headings.get(column) ?? ''), meaningCalled(text)]
    return was !== null && is !== null && was !== is
  })
}

/** Whether a row of heads names an action: a table of risks or of members below a plan names none. */
const headsActions = (grid: Grid, row: number): boolean =>
  grid.inRow(row).some(({ text }) => ['action', 'recommendation'].includes(meaningCalled(text) ?? ''))
