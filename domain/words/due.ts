import { daysBetween, sayDay } from '../day.ts'
import { isOngoing, sayDue, unitsLate, type Due } from '../due.ts'
import type { Reason } from '../delivery-status.ts'
import { several } from './counting.ts'

/**
 * How late something is, in the unit in which it was promised.
 *
 * @example
 * sayHowLate(dayDue(day('2020-11-30')), 10) // => '10 days'
 * sayHowLate(spring2021, 41) // => 'less than a season'
 * sayHowLate(march2021, 61) // => '2 months'
 */
export function sayHowLate(due: Due, daysLate: number): string {
  if (due.kind === 'ongoing' || due.kind === 'day') return several(daysLate, 'day')
  const { unit, count } = unitsLate(due, daysLate)
  return count === 0 ? `less than a ${unit}` : count === 1 ? `a ${unit}` : several(count, unit)
}

/**
 * When an action is due, as a line begins with it; or that its review was.
 *
 * @example
 * sayWhenDue(action) // => 'Due Spring 2021'
 * sayWhenDue(ongoing) // => 'Ongoing, reviewed on 1 June 2021'
 * sayWhenDue(toBeConfirmed) // => 'Due “To be confirmed”'
 */
export function sayWhenDue({ due, because }: { due: Due; because: Reason }): string {
  return because === 'review-missed' && due.kind === 'ongoing' && due.reviewOn !== null && isOngoing(due)
    ? `${capital(due.words)}; review was due on ${sayDay(due.reviewOn)}`
    : capital(sayDueWithin(due))
}

/**
 * The same after a colon, or within brackets.
 *
 * @example
 * sayDueWithin(spring2021) // => 'due Spring 2021'
 * sayDueWithin(ongoing) // => 'ongoing, reviewed on 1 June 2021'
 */
export function sayDueWithin(due: Due): string {
  if (due.kind !== 'ongoing') return `due ${sayDue(due)}`
  return isOngoing(due) ? small(sayDue(due)) : `due ${quoted(due)}`
}

const capital = (said: string): string => said.charAt(0).toUpperCase() + said.slice(1)
const small = (said: string): string => said.charAt(0).toLowerCase() + said.slice(1)

/** What a plan says where it has no day: its words, and no more than those. */
const quoted = ({ words }: Due): string => `“${words}”`

/** The same within a sentence: "is due Spring 2021", "is ongoing, reviewed on 1 June 2021". */
export const sayIsDue = (due: Due, is = 'is'): string =>
  due.kind === 'ongoing' && !isOngoing(due)
    ? `${is} due ${quoted(due)}`
    : due.kind === 'ongoing'
      ? `${is} ongoing${due.reviewOn === null ? '' : `, reviewed on ${sayDay(due.reviewOn)}`}`
      : `${is} due ${due.kind === 'day' ? `on ${due.words}` : due.words}`

/**
 * How far a due date is moved, where both are days: between periods nobody
 * promised the days from which that could be counted.
 *
 * @example
 * sayMove(day('2021-03-31'), day('2021-04-30')) // => '30 days later'
 */
export function sayMove(from: Due, to: Due): string | null {
  if (from.kind !== 'day' || to.kind !== 'day') return null
  const days = daysBetween(from.to, to.to)
  return `${several(Math.abs(days), 'day')} ${days < 0 ? 'earlier' : 'later'}`
}

/**
 * What a due date became, beside what it was.
 *
 * @example
 * sayRedated(dayDue(day('2021-03-31')), dayDue(day('2021-04-30'))) // => 'Due 30 April 2021, 30 days later than 31 March 2021'
 * sayRedated(spring2021, summer2021) // => 'Due Summer 2021; it was due Spring 2021'
 */
export function sayRedated(from: Due, to: Due): string {
  const move = sayMove(from, to)
  const now = isOngoing(to) ? capital(sayDue(to)) : `Due ${to.kind === 'ongoing' ? quoted(to) : sayDue(to)}`
  return move === null ? `${now}; it ${sayIsDue(from, 'was')}` : `${now}, ${move} than ${sayDue(from)}`
}
