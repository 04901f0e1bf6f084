import { type Cell, lettersOf, type Sheet } from '../cells.ts'
import { coverOf, type Found } from './covers.ts'
import { type FoundCell, type FoundSheet, isWorded, type Range } from './found-sheet.ts'
import { LIMITS, tooManyCells, tooManyColumns, tooManyRows } from './limits.ts'

/**
 * A sheet as a person sees it: its cells row by row, what is merged once at its
 * first cell, what is hidden marked. A colour alone counts up to one row and
 * column beside the last words: what is painted beyond them is the background.
 *
 * @throws UnreadableFile where it holds more than anybody's plan.
 */
export function seenSheet(found: FoundSheet): Sheet {
  const covers = coverOf([...found.worded, ...found.coloured].toSorted(byPlace), found.merged)
  const edge = edgeOf(covers)
  const seen = covers.filter(
    ({ cell }) => isWorded(cell) || (cell.row <= edge.bottom + 1 && cell.column <= edge.right + 1),
  )
  refuseTooMany(found.name, seen)
  return {
    name: found.name,
    hidden: found.hidden,
    cells: seen.map((each) => asSeen(each, found)),
    colouredByRule: [...new Set(found.colouredByRule)],
  }
}

const byPlace = (a: FoundCell, b: FoundCell): number => a.row - b.row || a.column - b.column

/** The last row and column in which words are. */
function edgeOf(covers: readonly Found[]): Pick<Range, 'bottom' | 'right'> {
  const edge = { bottom: 0, right: 0 }
  for (const { cell, range } of covers) {
    if (!isWorded(cell)) continue
    edge.bottom = Math.max(edge.bottom, range.bottom)
    edge.right = Math.max(edge.right, range.right)
  }
  return edge
}

function refuseTooMany(sheet: string, seen: readonly Found[]): void {
  const worded = seen.filter(({ cell }) => isWorded(cell))
  if (new Set(worded.map(({ cell }) => cell.row)).size > LIMITS.rows) throw tooManyRows(sheet)
  if (new Set(worded.map(({ cell }) => cell.column)).size > LIMITS.columns) throw tooManyColumns(sheet)
  if (seen.length > LIMITS.cells) throw tooManyCells(sheet)
}

/** What is merged is hidden where all of it is. */
function asSeen({ cell, range }: Found, { hiddenRows, hiddenColumns }: FoundSheet): Cell {
  const [rows, columns] = [range.bottom - range.top + 1, range.right - range.left + 1]
  const isHidden = hiddenRows.holds(range.top, range.bottom) || hiddenColumns.holds(range.left, range.right)
  return {
    address: `${lettersOf(cell.column)}${cell.row}`,
    ...cell,
    ...(isHidden && { hidden: true }),
    ...((rows > 1 || columns > 1) && { merged: { rows, columns } }),
  }
}
