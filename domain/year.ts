import { addDays, type Day } from './day.ts'
import { firstOfMonth } from './month.ts'

/** How many months before this one a year's picture goes back. */
const MONTHS = 12

/**
 * The last day of each of the twelve months before the one a day is in, and the
 * day itself: the moments at which a year is looked at, oldest first.
 *
 * @example
 * yearUpTo(day('2020-12-10')) // => ['2019-12-31', '2020-01-31', …, '2020-11-30', '2020-12-10']
 */
export function yearUpTo(on: Day): Day[] {
  const days = [on]
  for (let month = 0; month < MONTHS; month++) days.unshift(addDays(firstOfMonth(days[0] ?? on), -1))
  return days
}
