import type { Day } from '../../../domain/day.ts'
import { isOver } from '../../../domain/meeting-state.ts'

/**
 * Meetings as their table lists them: the next one first and what follows it, then those that are over, newest first.
 *
 * @example
 * inOrder(newestFirst, asAt) // on 10 December: held on 16 December, 20 January; 9 December, 11 November
 */
export function inOrder<M extends { heldOn: Day }>(newestFirst: readonly M[], asAt: Parameters<typeof isOver>[1]): M[] {
  const toCome = newestFirst.filter((meeting) => !isOver(meeting, asAt)).reverse()
  return [...toCome, ...newestFirst.filter((meeting) => isOver(meeting, asAt))]
}
