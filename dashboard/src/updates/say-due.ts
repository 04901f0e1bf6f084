import type { MyUpdatesView } from '../../../domain/contract/my-updates.ts'
import { sayDay, type Day } from '../../../domain/day.ts'
import { several } from '../../../domain/words/counting.ts'

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
  const due = `Due ${sayDay(action.dueOn)}${action.late ? `, ${several(action.daysLate, 'day')} ago` : ''}`
  if (outOfDateOn === null) return due
  return `${due}; ${outOfDateOn <= today ? 'out of date since' : 'out of date from'} ${sayDay(outOfDateOn)}`
}
