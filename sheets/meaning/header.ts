import { fold } from '../../domain/fold.ts'
import { readDay } from '../../domain/read-day.ts'
import { readDue } from '../../domain/read-due.ts'
import { saysWords, type Cell } from '../cells.ts'
import type { Meaning } from '../../domain/sheet-meanings.ts'
import type { Grid } from './grid.ts'
import { meaningCalled } from './headings.ts'
import { readKey } from './key.ts'
import { keyOverTwoRows } from './key-over-two-rows.ts'
import { saysMonth } from './months.ts'
import { setAside } from './set-aside.ts'
import { statusSaid } from './status-said.ts'

/** The rows of a sheet that say what its columns are, and what each column is called by them together. */
export interface Header {
  rows: number[]
  headings: ReadonlyMap<number, string>
  /** The same row by row, from the lowest up: what stands nearest to a column says best what it is. */
  parts: ReadonlyMap<number, readonly string[]>
  /** All of them, folded: every row of the table is held against them. */
  folded: ReadonlySet<string>
}

/** No header stands below more rows of titles and keys than these. */
const LOOKED_AT = 60
/** A heading longer than this on average is no heading but what stands below one. */
const LONGEST_ON_AVERAGE = 45
const MOST_ROWS = 3

/**
 * The header of a sheet: the row that names most of what an action has, with the rows of groups above it and of months
 * below it. Null where no row names two.
 */
export function findHeader(grid: Grid): Header | null {
  let best: { row: number; score: number } | null = null
  for (const row of grid.rows.slice(0, LOOKED_AT)) {
    const score = namesIn(grid, row)
    if (score >= 2 && score > (best?.score ?? 0)) best = { row, score }
  }
  if (!best && grid.columns.length === 1) return ofOneColumn(grid)
  return best && headerOf(grid, withNeighbours(grid, best.row))
}

/** A list of one column may be headed by what it holds. */
function ofOneColumn(grid: Grid): Header | null {
  const row = grid.rows.find((one) => {
    const text = grid.inRow(one)[0]?.text ?? ''
    return (
      text.length <= 30 &&
      meaningCalled(text) === 'action' &&
      (text.split(' ').length <= 3 || /\?$|^(what|(actions?|tasks?) to)\b/i.test(text.trim()))
    )
  })
  return row === undefined || grid.rows.indexOf(row) > 8 ? null : headerOf(grid, [row])
}

/** A header that stands in these rows. @param rows In their order. */
export function headerOf(grid: Grid, rows: number[]): Header {
  const [headings, parts] = [new Map<number, string>(), new Map<number, string[]>()]
  for (const column of grid.columns) {
    const words = rows.flatMap((row) => {
      const cell = grid.at(row, column)
      return cell && !isAcross(grid, cell) ? [cell.text.trim()] : []
    })
    const told = [...new Set(words.filter(Boolean))]
    if (told.length === 0) continue
    headings.set(column, told.join(' '))
    parts.set(column, told.reverse())
  }
  const folded = new Set([...headings.values(), ...[...parts.values()].flat()].map(fold))
  return { rows, headings, parts, folded }
}

/** Whether words are the whole heading of a column, or one of the rows that it has. */
export const isHeading = ({ folded }: Header, words: string): boolean => folded.has(fold(words))

/** A row that names so many kinds of column is a header, however many it has beside them that are the council's own. */
const ENOUGH = 4

/** What an action always has: a row that names none of it heads something else. */
const OF_AN_ACTION: readonly Meaning[] = ['action', 'recommendation', 'owner', 'due', 'rating']

/** How many kinds of column a row names; none where it is no header. */
export function namesIn(grid: Grid, row: number): number {
  const all = grid.inRow(row).filter(saysWords)
  // Weeks and months that run on are heads too, and weigh nothing.
  const runs = all.filter(isOfTime)
  const cells = runs.length >= 3 ? all.filter((cell) => !isOfTime(cell)) : all
  const length = cells.reduce((sum, { text }) => sum + text.length, 0)
  if (cells.length < 2 || length / cells.length > LONGEST_ON_AVERAGE) return 0
  const ticks = headsOfTicks(cells)
  if (cells.some((cell) => isAcross(grid, cell) || (standsBelow(cell) && !ticks.has(cell)))) return 0
  const named = cells.flatMap(({ text, kind }) => (kind === 'text' ? (meaningCalled(text) ?? []) : []))
  const means = new Set(named)
  const areFew = named.length * 3 < cells.length && means.size < ENOUGH
  if (!OF_AN_ACTION.some((one) => means.has(one)) || areFew) return 0
  return means.size - (means.has('other') ? 1 : 0)
}

/** A week, a month or a number of one, as the columns of a chart of weeks are headed. */
const isOfTime = ({ text, kind }: Cell): boolean =>
  kind === 'date' ||
  saysMonth(text) ||
  /^(w(ee)?k ?)?\d{1,2}$|^w\/?[cbe] |^\d{1,2}[-/ ][a-z]{3}(?:[-/ ]\d{2,4})?$/i.test(text.trim()) ||
  readDay(text) !== null

/** Statuses side by side in a row that names what an action has head columns of ticks; in any other they are ratings. */
function headsOfTicks(cells: readonly Cell[]): ReadonlySet<Cell> {
  const statuses = cells.filter(({ text }) => statusSaid(text) !== null)
  const others = cells.filter((cell) => !statuses.includes(cell))
  const named = new Set(others.flatMap(({ text }) => meaningCalled(text) ?? []))
  const areSeveral = new Set(statuses.map(({ text }) => fold(text))).size >= 2
  return areSeveral && named.size >= 3 && named.size * 3 >= others.length * 2 ? new Set(statuses) : new Set()
}

/** Whether a cell is what stands below a head: a day, a number with points, or a word of status. */
const standsBelow = ({ text, kind }: Cell): boolean =>
  (kind === 'date' && !saysMonth(text)) ||
  /^\d+(\.\d+)+$|^\d{1,2}([./-])\d{1,2}\2\d{2,4}$/.test(text.trim()) ||
  saysTime(text) ||
  (text.trim().split(/\s+/).length <= 3 &&
    !/^planned|^scheduled/i.test(text) &&
    statusSaid(text) !== null &&
    statusSaid(text) !== 'complete')

/** A time that is no month or quarter alone, as "end of March 2026" is. */
const saysTime = (text: string): boolean => {
  const due = saysMonth(text) ? null : readDue(text)
  return due !== null && due.kind !== 'ongoing' && due.kind !== 'year'
}

/** Whether a cell is merged over most of its sheet, as a title is. */
function isAcross(grid: Grid, { merged, column }: Cell): boolean {
  if (!merged || merged.columns < 2) return false
  const covered = grid.columns.filter((c) => c >= column && c < column + merged.columns)
  return covered.length * 3 >= grid.columns.length * 2
}

function withNeighbours(grid: Grid, row: number): number[] {
  const at = grid.rows.indexOf(row)
  const rows = [row]
  for (let above = at - 1; above >= 0 && rows.length < MOST_ROWS; above--) {
    const next = grid.rows[above]
    if (next === undefined || !isAbove(grid, next, rows[0] ?? row)) break
    rows.unshift(next)
  }
  for (let below = at + 1; below < grid.rows.length && rows.length < MOST_ROWS; below++) {
    const next = grid.rows[below]
    if (next === undefined || !isBelow(grid, next, rows.at(-1) ?? row)) break
    rows.push(next)
  }
  return rows
}

/** Whether a row stands over another as its groups: a cell of it is over several columns, or goes down into that row. */
function isAbove(grid: Grid, row: number, below: number): boolean {
  if (below - row > 1) return false
  const cells = grid.inRow(row)
  // A title is merged over most of a sheet alone; of several groups that are merged one may be as wide.
  const groups = cells.filter((cell) => saysWords(cell) && (cell.merged?.columns ?? 1) > 1)
  const hasTitle = groups.length < 2 && cells.some((cell) => isAcross(grid, cell))
  if (hasTitle || keyOverTwoRows([...grid.inRow(row - 1), ...cells]).length > 0) return false
  if (cells.some(({ merged }) => merged && (merged.columns > 1 || merged.rows > 1))) return true
  // Text files keep no merged cells: groups are a few short words, each above a head.
  const heads = grid.inRow(below).filter(saysWords)
  const isGroup = ({ text, column }: Cell) =>
    text.length <= 30 && setAside(text) === null && heads.some((head) => head.column === column)
  const isFilled = cells.length >= 2 && cells.length < heads.length && cells.every(saysWords)
  return isFilled && cells.every(isGroup) && readKey(cells).length === 0
}

/** A year over its months, also where that is over one alone. */
const saysYear = (text: string): boolean => /^\d{4}([/-]\d{2,4})?$/.test(text.trim())

/** Whether a row goes on with a header: all that begins in it are months or heads, below a group or where nothing stands. */
function isBelow(grid: Grid, row: number, above: number): boolean {
  if (row - above > 1) return false
  const cells = grid.inRow(row).filter(saysWords)
  const isGrouped = grid
    .inRow(above)
    .some(({ merged, text }) => merged && (merged.columns > 1 || merged.rows > 1) && text.trim() !== '')
  if (cells.length === 0 || !isGrouped) return false
  return cells.every(({ text, column }) => {
    const over = grid.at(above, column)
    const isGroup = over !== undefined && ((over.merged?.columns ?? 1) > 1 || saysYear(over.text))
    const isFree = over === undefined || !saysWords(over) || isGroup
    return isFree && text.length <= 30 && (saysMonth(text) || meaningCalled(text) !== null || saysYear(text))
  })
}
