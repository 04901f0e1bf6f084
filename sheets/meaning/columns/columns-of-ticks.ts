import { colourNamed } from '../colours.ts'
import type { Header } from '../header.ts'
import { statusSaid } from '../status-said.ts'
import { isSaidDone } from '../yes-no.ts'
import type { Column, Contents } from './column.ts'

/** What stands for a tick where nobody has a sign for it, and what stands where there is none. */
const TICK = /^[x1]$/i
const NO_TICK = /^[0–-]$/

/** Whether a cell of a column of ticks is ticked. */
export const isTicked = (words: string): boolean => TICK.test(words.trim()) || isSaidDone(words) === true

const isTickOrNone = (words: string): boolean =>
  isTicked(words) || isSaidDone(words) === false || NO_TICK.test(words.trim())

/**
 * Columns that are each headed by a status or a colour, and hold ticks: of them the one that is ticked rates an action.
 * "Complete" alone, with a yes or a no in it, is no such column.
 */
export function withTicks(columns: readonly Column[], header: Header | null, contents: Contents): Column[] {
  const headed = columns.flatMap((column) => {
    const [lowest = ''] = header?.parts.get(column.at) ?? []
    const rates = statusSaid(lowest) !== null || colourNamed(lowest) !== null
    const areTicks = contents.wordsOf(column.at).every(isTickOrNone)
    return rates && areTicks && !contents.isSaid(column) ? [{ column, lowest }] : []
  })
  const isTickedAny = headed.some(({ column }) => contents.wordsOf(column.at).some(isTicked))
  const isRatedElsewhere = columns.some(
    (column) =>
      column.means === 'rating' &&
      headed.every((one) => one.column !== column) &&
      contents.wordsOf(column.at).length > 0,
  )
  if (headed.length < 2 || !isTickedAny || isRatedElsewhere) return [...columns]
  const of = new Map(headed.map(({ column, lowest }) => [column, lowest]))
  return columns.map((column) => {
    const ticked = of.get(column)
    return ticked === undefined
      ? column
      : { ...column, means: 'rating', because: 'it is ticked where an action is so', ticked }
  })
}
