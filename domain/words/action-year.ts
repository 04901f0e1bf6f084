import { sayDue, type Due } from '../due.ts'
import { SHOWN_STATUSES, type ShownStatus } from '../delivery-status.ts'
import { listed, sayTimes, several } from './counting.ts'
import { sayStatusWithin, type StatusWords } from './statuses.ts'

interface Year {
  /** What boards saw, oldest first; null while it was not in the plan. */
  atBoards: readonly { status: ShownStatus | null }[]
  due: Due
  originalDue: Due | null
  timesRedated: number
}

/**
 * What boards saw of an action, without its full stop.
 *
 * @example
 * saySeen(year) // => 'Of 5 boards, 1 saw it off track, 3 at risk and 1 on track'
 */
export function saySeen({ atBoards }: Pick<Year, 'atBoards'>, words: StatusWords = {}): string {
  const seen = atBoards.flatMap(({ status }) => status ?? [])
  const counts = SHOWN_STATUSES.map((status) => ({ status, count: seen.filter((one) => one === status).length }))
  const parts = counts
    .filter(({ count }) => count > 0)
    .map(({ status, count }, index) => `${count}${index === 0 ? ' saw it' : ''} ${sayStatusWithin(status, words)}`)
  const [only] = parts.length === 1 ? seen : []
  if (seen.length === 0) return 'No board has seen it yet'
  return only
    ? `${sayAll(seen.length)} saw it ${sayStatusWithin(only, words)}`
    : `Of ${several(seen.length, 'board')}, ${listed(parts)}`
}

/**
 * How often the date of an action has moved, a sentence; empty of what is ongoing, which has none that could have.
 *
 * @example
 * sayMoved(year) // => 'Its date moved twice, first from 30 September 2020.'
 */
export function sayMoved({ due, originalDue, timesRedated }: Omit<Year, 'atBoards'>): string {
  if (timesRedated > 0) return `Its date moved ${sayTimes(timesRedated)}, first from ${sayDue(originalDue ?? due)}.`
  return due.kind === 'ongoing' ? '' : 'Its date has not moved.'
}

const sayAll = (boards: number): string =>
  boards === 1 ? 'The one board so far' : boards === 2 ? 'Both boards' : `All ${boards} boards`
