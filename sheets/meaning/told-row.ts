import { saysWords } from '../cells.ts'
import type { RowAs } from '../../domain/sheet-meanings.ts'
import { cellOf, hasWords } from './cell-of.ts'
import type { Column } from './columns/column.ts'
import type { Grid } from './grid.ts'
import { aside, type RowIs } from './row-is.ts'

interface Told {
  row: number
  said: RowAs
  /** The action above it, if any. */
  above: number | null
}

/** A row as somebody said it is: no action without words of one, and nothing goes on with an action that is not there. */
export function asTold(grid: Grid, columns: readonly Column[], { row, said, above }: Told): RowIs {
  const title = cellOf(grid, columns, row, 'action')
  if (said === 'action' && title?.row === row && hasWords(title)) return { is: 'action' }
  if (said === 'more' && above !== null) return { is: 'more', of: above }
  const cells = grid.inRow(row).filter(saysWords)
  const words = cells.map(({ text }) => text.trim()).join(' ')
  if (said === 'area' && words !== '')
    return { is: 'level', level: { row, kind: 'area', words, cells: cells.map(({ address }) => address) } }
  return aside(
    'left',
    said === 'leave' ? 'Somebody said that it is no action' : 'Nothing in its row says what is to be done',
  )
}
