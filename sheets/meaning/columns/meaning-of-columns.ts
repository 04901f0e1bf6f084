import { lettersOf, saysWords, wordsIn } from '../../cells.ts'
import type { Meaning } from '../../../domain/sheet-meanings.ts'
import type { Grid } from '../grid.ts'
import type { Header } from '../header.ts'
import { keyBeside } from '../key-beside.ts'
import type { Key } from '../key.ts'
import { asItLooks } from './as-it-looks.ts'
import { byContents } from './by-contents.ts'
import { byHead, OF_KEY } from './by-head.ts'
import { byMonths } from './by-months.ts'
import type { Column, Contents } from './column.ts'
import { eachOnce } from './each-once.ts'
import { withTicks } from './columns-of-ticks.ts'
import { withAction, withOwner, withPostsAndRefs } from './missing.ts'

/**
 * What each column means: by its head, by what stands in it where the head says nothing or something else, and once each.
 *
 * @param said What a person said that a column means, by its letters.
 */
export function meaningOfColumns(
  grid: Grid,
  header: Header | null,
  key: Key,
  said: ReadonlyMap<string, Meaning> = new Map(),
): Column[] {
  const contents = contentsOf(grid, header, said)
  const ofKey = keyBeside(grid, header)
  const headed = grid.columns.map((at): Column => {
    const column = { at, column: lettersOf(at), header: header?.headings.get(at) ?? '' }
    const means = said.get(column.column)
    if (means) return { ...column, means, because: 'somebody said so' }
    if (!header && grid.columns.length === 1) return { ...column, means: 'action', because: 'it is the only one' }
    if (ofKey.includes(at)) return { ...column, means: 'other', because: OF_KEY }
    // What stands beside a table has no head: a key, a list to choose from, notes.
    if (header && column.header === '') return { ...column, means: 'other', because: 'it has no heading' }
    return { ...column, ...byHead(column.header, header?.parts.get(at) ?? [], contents.wordsOf(at), key) }
  })
  const look = (all: Column[]) =>
    all.map((column) =>
      contents.isSaid(column) || ofKey.includes(column.at) ? column : asItLooks(column, all, contents, key),
    )
  // What one column turns out not to be, another may be.
  const looked = withTicks(byMonths(look(look(headed)), contents), header, contents)
  const once = withOwner(withPostsAndRefs(eachOnce(looked, contents), contents), contents)
  return withAction(header === null ? byContents(once, contents) : once, contents)
}

function contentsOf(grid: Grid, header: Header | null, said: ReadonlyMap<string, Meaning>): Contents {
  const rows = grid.rows.filter((row) => row > (header?.rows.at(-1) ?? 0))
  const cellsOf = (at: number) =>
    rows.flatMap((row) => {
      const cell = grid.at(row, at)
      return cell?.row === row && cell.column === at ? [cell] : []
    })
  const rowsOf = (columns: readonly Column[]) => {
    const action = columns.find(({ means }) => means === 'action')
    return action ? cellsOf(action.at).flatMap((cell) => (saysWords(cell) ? [cell.row] : [])) : []
  }
  return { cellsOf, rowsOf, wordsOf: (at) => wordsIn(cellsOf(at)), isSaid: ({ column }) => said.has(column) }
}
