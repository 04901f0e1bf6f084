import { saysWords } from '../cells.ts'
import { actionAlone, cellOf } from './cell-of.ts'
import type { Column } from './columns/column.ts'
import { isApart, type Grid } from './grid.ts'
import type { RowIs } from './row-is.ts'
import { isMarkAlone, markOf } from './sub-ref.ts'

/** Rows that may be parts of the actions above them. */
export interface PartRows {
  /** The row of its action, by the row of a part. */
  of: ReadonlyMap<number, number>
  /** What is likelier: that they are actions too, or milestones of theirs. */
  proposed: 'actions' | 'milestones'
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x']

/** @example isAfter('a', 'b') // => true: what is marked so goes on with the first */
function isAfter(before: string | null, mark: string): boolean {
  if (before === null) return ['a', 'i', 'A', '.1'].includes(mark)
  if (mark.startsWith('.')) return before === `.${Number(mark.slice(1)) - 1}`
  const at = ROMAN.indexOf(mark)
  if (at > 0 && ROMAN[at - 1] === before) return true
  return before.length === 1 && mark.length === 1 && mark.charCodeAt(0) === before.charCodeAt(0) + 1
}

/**
 * The rows that follow an action without a ref of their own, though actions have refs: marked "a)" and "b)" in their words
 * or in the column of refs, or with nothing in them but what is done. Null where none are.
 */
export function partRowsIn(grid: Grid, columns: readonly Column[], rows: ReadonlyMap<number, RowIs>): PartRows | null {
  const hasRefs = columns.some(({ means }) => means === 'ref')
  const of = new Map<number, number>()
  let head: number | null = null
  let mark: string | null = null
  for (const [row, { is }] of rows) {
    if (is === 'level') head = null
    if (is !== 'action') continue
    const own = markIn(grid, columns, row)
    const goesOn = own === null ? mark === null && actionAlone(grid, columns, row) !== undefined : isAfter(mark, own)
    const isReffed = own === null && refIn(grid, columns, row) !== ''
    if (head !== null && hasRefs && !isReffed && goesOn && !isApart(grid, row)) {
      of.set(row, head)
      mark = own
      continue
    }
    head = isReffed ? row : null
    mark = null
  }
  // One alone that is marked is no list.
  const marked = [...of.keys()].filter((row) => markIn(grid, columns, row) !== null)
  for (const row of marked) if (marked.filter((one) => of.get(one) === of.get(row)).length < 2) of.delete(row)
  if (of.size === 0) return null
  const full = [...of.keys()].filter((row) => standsByItself(grid, columns, row))
  const areActions = full.length * 2 >= of.size || marked.length * 2 < of.size
  return { of, proposed: areActions ? 'actions' : 'milestones' }
}

const refIn = (grid: Grid, columns: readonly Column[], row: number): string => {
  const ref = cellOf(grid, columns, row, 'ref')
  return ref?.row === row ? ref.text.trim() : ''
}

/** How a part is marked, in the column of refs or in its words. */
function markIn(grid: Grid, columns: readonly Column[], row: number): string | null {
  const ref = refIn(grid, columns, row)
  if (ref !== '') return isMarkAlone(ref) ? markOf(`${ref} x`) : null
  return markOf(cellOf(grid, columns, row, 'action')?.text ?? '')
}

/** Whether a part has a rating, or an owner and a date, of its own. */
function standsByItself(grid: Grid, columns: readonly Column[], row: number): boolean {
  const has = (means: Column['means']) =>
    columns.some((column) => {
      const cell = column.means === means ? grid.at(row, column.at) : undefined
      return cell?.row === row && (saysWords(cell) || (means === 'rating' && cell.fill !== undefined))
    })
  return has('rating') || (has('owner') && has('due'))
}
