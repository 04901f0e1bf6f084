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
  const boards =
    seen.length === 0 ? 'No board has seen it yet' : `Of ${several(seen.length, 'board')}, ${listed(parts)}`
  const moved =
    timesRedated === 0
      ? 'Its date has not moved'
      : `Its date moved ${sayTimes(timesRedated)}, first from ${sayDue(originalDue ?? due)}`
  return `${boards}. ${moved}.`
}
