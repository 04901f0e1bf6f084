import type { MyUpdatesView } from '../../../domain/contract/my-updates.ts'
import { sayDay, type Day } from '../../../domain/day.ts'
import { sayHowLate, sayWhenDue } from '../../../domain/words/due.ts'

/**
 * When an action is due, and when its colour goes.
 *
 * @example
 * sayDue(mine, day('2020-12-10')) // => 'Due 29 January 2021; out of date from 13 December 2020'
 */
export function sayDue(
  { action, outOfDateOn }: Pick<MyUpdatesView['actions'][number], 'action' | 'outOfDateOn'>,
  today: Day,
): string {
  const late = action.late
    ? `, ${sayHowLate(action.due, action.daysLate)} ${action.due.kind === 'day' ? 'ago' : 'late'}`
    : ''
  const due = `${sayWhenDue(action)}${late}`
  if (outOfDateOn === null) return due
  return `${due}; ${outOfDateOn <= today ? 'out of date since' : 'out of date from'} ${sayDay(outOfDateOn)}`
}
