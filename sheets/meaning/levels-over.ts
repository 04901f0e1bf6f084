import { saysWords } from '../cells.ts'
import type { Grid } from './grid.ts'
import type { Level } from './levels.ts'
import { isLabelled } from './levels-above.ts'

/** Over the heading of a table stand no more heads than an area and a recommendation. */
const MOST = 2

/**
 * What heads the table whose heading is repeated in a row, where another table stands above it: the levels right above, or
 * what stands alone there.
 *
 * @param rows All rows under the first heading, in their order.
 */
export function levelsOver(
  grid: Grid,
  levels: ReadonlyMap<number, Level>,
  rows: readonly number[],
  row: number,
): Level[] {
  const found: Level[] = []
  const at = rows.indexOf(row)
  for (const above of rows.slice(Math.max(0, at - MOST), at).reverse()) {
    const level = levelIn(grid, levels, above) ?? (found.length === 0 && row - above === 1 ? alone(grid, above) : null)
    if (!level) break
    found.unshift(level)
  }
  return found
}

/** A level of one text, or of a number and its text: "Priority 2, 1" is a count. */
function levelIn(grid: Grid, levels: ReadonlyMap<number, Level>, row: number): Level | null {
  const [first, second] = grid.inRow(row).filter(saysWords)
  const isCount = second !== undefined && /\p{L}{2}/u.test(first?.text ?? '')
  return isCount ? null : (levels.get(row) ?? null)
}

function alone(grid: Grid, row: number): Level | null {
  const [only, ...others] = grid.inRow(row).filter(saysWords)
  if (!only || others.length > 0 || !/\p{L}{2}/u.test(only.text) || isLabelled(only.text)) return null
  return { row, kind: 'area', words: only.text.trim(), cells: [only.address] }
}
