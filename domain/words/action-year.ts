import type { Day } from '../day.ts'
import { sayDue, type Due } from '../due.ts'
import { SHOWN_STATUSES, type ShownStatus } from '../delivery-status.ts'
import { listed, sayTimes, several } from './counting.ts'
import { sayStatusWithin, type StatusWords } from './statuses.ts'

interface Year {
  /** What boards saw, oldest first; null while it was not in the plan. */
  atBoards: readonly { heldOn: Day; status: ShownStatus | null }[]
  due: Due
  originalDue: Due | null
  timesRedated: number
}

/**
 * An action's year at its boards, in a sentence beside its picture.
 *
 * @example
 * sayYear(year) // => 'Of 5 boards, 1 saw it off track, 3 at risk and 1 on track. Its date moved twice, first from 30 September 2020.'
 */
export function sayYear({ atBoards, due, originalDue, timesRedated }: Year, words: StatusWords = {}): string {
  const seen = atBoards.flatMap(({ status }) => status ?? [])
  const counts = SHOWN_STATUSES.map((status) => ({ status, count: seen.filter((one) => one === status).length }))
  const parts = counts
    .filter(({ count }) => count > 0)
    .map(({ status, count }, index) => `${count}${index === 0 ? ' saw it' : ''} ${sayStatusWithin(status, words)}`)
  const [only] = parts.length === 1 ? seen : []
  const boards =
    seen.length === 0
      ? 'No board has seen it yet'
      : only
        ? `${sayAll(seen.length)} saw it ${sayStatusWithin(only, words)}`
        : `Of ${several(seen.length, 'board')}, ${listed(parts)}`
  if (timesRedated > 0)
    return `${boards}. Its date moved ${sayTimes(timesRedated)}, first from ${sayDue(originalDue ?? due)}.`
  // What is ongoing has no date that could have moved.
  return due.kind === 'ongoing' ? `${boards}.` : `${boards}. Its date has not moved.`
}

const sayAll = (boards: number): string =>
  boards === 1 ? 'The one board so far' : boards === 2 ? 'Both boards' : `All ${boards} boards`
