import { fold } from '../../domain/fold.ts'
import { saysWords, type Cell } from '../cells.ts'
import { colourNamed } from './colours.ts'
import { headsKey } from './columns/by-head.ts'
import type { Grid } from './grid.ts'
import type { Header } from './header.ts'
import { statusSaid } from './status-said.ts'

/** A key has no more lines than these, and no fewer. */
const [FEWEST, MOST] = [2, 8]
const EXPLAINS = /\b(meaning|means|description|definition|explanation|criteria|key|legend|what it)\b/i

/**
 * The columns of a key that stands beside the actions: each colour or letter once, and its status in the next column. Their
 * rows are those of actions, of which they say nothing.
 */
export function keyBeside(grid: Grid, header: Header | null): number[] {
  if (!header) return []
  const below = (at: number): Cell[] =>
    grid.rows.flatMap((row) => {
      const cell = row > (header.rows.at(-1) ?? 0) ? grid.at(row, at) : undefined
      return cell?.column === at && cell.row === row && saysWords(cell) ? [cell] : []
    })
  return grid.columns.flatMap((at, i) => {
    const next = grid.columns[i + 1]
    if (next === undefined) return []
    const [codes, words] = [below(at), below(next)]
    const [head = '', beside = ''] = [header.headings.get(at), header.headings.get(next)]
    const isHeaded = headsKey(head) || EXPLAINS.test(head) || EXPLAINS.test(beside) || (head === '' && beside === '')
    const isCode = ({ text }: Cell) => colourNamed(text) !== null || /^[a-z1-6]$/i.test(text.trim())
    const areCodes = codes.every(isCode) && new Set(codes.map(({ text }) => fold(text))).size === codes.length
    const said = codes.filter(({ row }) => words.some((one) => one.row === row && statusSaid(one.text) !== null))
    const isKey =
      codes.length >= FEWEST && codes.length <= MOST && words.length === codes.length && said.length * 2 >= codes.length
    return isHeaded && areCodes && isKey ? [at, next] : []
  })
}
