import type { FoundCell, Range } from './found-sheet.ts'

/** A cell with what it covers: itself alone, or all that is merged with it. */
export interface Found {
  cell: FoundCell
  range: Range
}

/**
 * Cells with what they cover, without those that others cover. Both are gone
 * through once, row by row, so that thousands of merged ranges cost no more than
 * their number.
 *
 * @param cells in the order of their places
 */
export function coverOf(cells: readonly FoundCell[], merged: readonly Range[]): Found[] {
  const waiting = merged.filter(isSeveral).toSorted((a, b) => a.top - b.top || a.left - b.left)
  const found: Found[] = []
  let [next, row] = [0, 0]
  /** The ranges that reach into the row, from left to right. */
  let reaching: Range[] = []
  let at = 0
  for (const cell of cells) {
    if (cell.row !== row) {
      row = cell.row
      const begun: Range[] = []
      for (let range = waiting[next]; range && range.top <= row; range = waiting[++next]) begun.push(range)
      const lasting = reaching.filter(({ bottom }) => bottom >= row)
      if (begun.length > 0 || lasting.length < reaching.length)
        reaching = [...lasting, ...begun.filter(({ bottom }) => bottom >= row)].sort((a, b) => a.left - b.left)
      at = 0
    }
    while ((reaching[at]?.right ?? Infinity) < cell.column) at += 1
    const range = reaching[at]
    if (!range || range.left > cell.column) found.push({ cell, range: itself(cell) })
    else if (range.top === cell.row && range.left === cell.column) found.push({ cell, range })
  }
  return found
}

const isSeveral = ({ top, left, bottom, right }: Range): boolean => bottom > top || right > left

const itself = ({ row, column }: FoundCell): Range => ({ top: row, left: column, bottom: row, right: column })
