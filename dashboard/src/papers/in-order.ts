import type { IssuedPaper } from '../../../domain/contract/papers.ts'
import type { Day } from '../../../domain/day.ts'
import { isOver } from '../../../domain/meeting-state.ts'

type Paper = Pick<IssuedPaper, 'drawnOn' | 'meeting' | 'issuedAt' | 'withdrawn'>

/**
 * Issued papers by the meetings that they are for: of those to come first, the next one before all, then of those that are
 * over, the last one first. A paper for no meeting stands at the day that it is of. Of one meeting what stands comes before
 * what was withdrawn, and the last that was issued before the others.
 *
 * @example
 * // On 10 December 2020: 16 December, 27 January, then 28 October, 16 September.
 */
export function inOrder<P extends Paper>(issued: readonly P[], asAt: { day: Day; isNow: boolean }): P[] {
  const isToCome = ({ meeting }: P) => meeting !== null && meeting.cancelledOn === null && !isOver(meeting, asAt)
  const dayOf = ({ meeting, drawnOn }: P): Day => meeting?.heldOn ?? drawnOn
  const byDay = (one: P, other: P) => dayOf(one).localeCompare(dayOf(other))
  const inside = (one: P, other: P) =>
    Number(one.withdrawn !== null) - Number(other.withdrawn !== null) || other.issuedAt.localeCompare(one.issuedAt)
  return [
    ...issued.filter(isToCome).toSorted((one, other) => byDay(one, other) || inside(one, other)),
    ...issued.filter((one) => !isToCome(one)).toSorted((one, other) => byDay(other, one) || inside(one, other)),
  ]
}
