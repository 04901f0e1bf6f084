import { saysWords } from '../cells.ts'
import type { Column } from './columns/column.ts'
import type { Grid } from './grid.ts'
import { readKey } from './key.ts'
import { isKeyRow } from './key-row.ts'
import { readPeople } from './people.ts'

/** The rows below the actions that say what ratings mean, or who is meant by short forms. */
export function keyedRows(grid: Grid, columns: readonly Column[], rows: readonly number[]): Set<number> {
  const last = rows.findLastIndex((row) => isFull(grid, columns, row))
  const below = rows.slice(1 + last)
  const cells = below.slice(goingOn(grid, columns, rows.slice(Math.max(0, last)))).flatMap((row) => grid.inRow(row))
  const keyed = new Set([...readKey(cells), ...readPeople(cells).values()].flatMap((entry) => entry.cells))
  return new Set(cells.flatMap(({ address, row }) => (keyed.has(address) ? [row] : [])))
}

/** How many rows go on with the refs of the first: "4, Reduce delays" below action 3 is an action, and no meaning of 4. */
function goingOn(grid: Grid, columns: readonly Column[], rows: readonly number[]): number {
  const at = columns.find(({ means }) => means === 'ref')?.at
  if (at === undefined) return 0
  const refs = rows.map(
    (row) =>
      grid
        .inRow(row)
        .find(({ column }) => column === at)
        ?.text.trim() ?? '',
  )
  const end = refs.findIndex((ref, i) => i > 0 && !isNext(refs[i - 1] ?? '', ref))
  return (end < 0 ? refs.length : end) - 1
}

/** @example isNext('1.9', '1.10') // => true */
function isNext(before: string, ref: string): boolean {
  const [[, lead, number] = [], [, ownLead, own] = []] = [before, ref].map(
    (one) => /^(.*?)(\d+|[a-z])\W*$/i.exec(one) ?? [],
  )
  if (number === undefined || own === undefined || lead !== ownLead) return false
  return /\d/.test(number) ? Number(own) === Number(number) + 1 : own.charCodeAt(0) === number.charCodeAt(0) + 1
}

/** Whether enough stands in a row that it is an action for certain. */
export function isFull(grid: Grid, columns: readonly Column[], row: number): boolean {
  if (isKeyRow(grid.inRow(row))) return false
  const meant = new Set(
    grid.inRow(row).flatMap((cell) => {
      const means = columns.find(({ at }) => at === cell.column)?.means
      return saysWords(cell) && means && means !== 'other' ? [means] : []
    }),
  )
  return meant.size >= 3 || (meant.size >= 2 && columns.length <= 3)
}
