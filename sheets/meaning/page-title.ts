import { fold } from '../../domain/fold.ts'
import { saysWords } from '../cells.ts'
import type { Grid } from './grid.ts'
import type { Header } from './header.ts'
import { kindNamed } from './levels.ts'
import { isRepeat } from './repeats-header.ts'

/** Between the title of a page and its heading stand no more rows than these. */
const MOST_BETWEEN = 3

/** Whether a row says again what stands above the first heading, and the heading is said again right below it. */
export function isPageTitle(grid: Grid, header: Header | null, row: number): boolean {
  const [top = 0] = header?.rows ?? []
  const above = grid.rows.slice(0, Math.max(0, grid.rows.indexOf(top)))
  const cells = grid.inRow(row).filter(saysWords)
  const isAbove = (words: string) => above.some((one) => grid.inRow(one).some(({ text }) => fold(text) === fold(words)))
  if (cells.length === 0 || !cells.every(({ text }) => kindNamed(text) === null && isAbove(text))) return false
  const at = grid.rows.indexOf(row)
  return grid.rows
    .slice(at + 1, at + 1 + MOST_BETWEEN)
    .some((below) => isRepeat(header, grid.inRow(below).filter(saysWords)))
}
