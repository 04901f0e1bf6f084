import type { ActionView } from '../../../domain/contract/actions.ts'
import { daysBetween, type Day } from '../../../domain/day.ts'

type Told = Pick<ActionView, 'asAt' | 'atBoards' | 'dateChanges'> & {
  action: Pick<ActionView['action'], 'startsOn' | 'dueOn' | 'originalDueOn'>
}

/**
 * Where what happened to an action lies between its start and its end, in
 * percent: the boards that saw it, the day of the view, the dates it was due.
 */
export function itsYear({ action, asAt, atBoards, dateChanges }: Told) {
  const seen = atBoards.filter(({ status }) => status !== null)
  const moved = dateChanges.filter(({ step }) => step === 'agreed').map(({ fromOn }) => fromOn)
  const dues = [...new Set([action.originalDueOn, ...moved])].filter((on) => on !== action.dueOn).sort()
  const days: Day[] = [action.startsOn, action.dueOn, asAt.day, ...dues, ...seen.map(({ meeting }) => meeting.heldOn)]
  const sorted = days.sort()
  const [from, to] = [sorted[0] ?? asAt.day, sorted.at(-1) ?? asAt.day]
  const long = Math.max(1, daysBetween(from, to))
  const at = (on: Day) => (100 * daysBetween(from, on)) / long
  return {
    from,
    to,
    boards: seen.map(({ meeting, status }) => ({ heldOn: meeting.heldOn, status, at: at(meeting.heldOn) })),
    today: at(asAt.day),
    due: at(action.dueOn),
    /** Days it was due before, oldest first. */
    wasDue: dues.map((on) => ({ on, at: at(on) })),
  }
}
