import { sayDay } from './day.ts'
import { sayNotADay } from './read-day.ts'
import { daysOf, monthsIn } from './read-period.ts'

/**
 * Why what was typed is no day where one is wanted: of a month, a season or a
 * year its first is offered.
 *
 * @example
 * sayNotOneDay('Autumn 2028') // => '“Autumn 2028” is not one day. Enter a day in it, like 1 September 2028'
 * sayNotOneDay('soon') // => 'Enter a real date: the day, the month and the year'
 */
export function sayNotOneDay(typed: string): string {
  const months = monthsIn(typed, 'financial')
  const days = months && daysOf(months)
  return days ? `“${typed.trim()}” is not one day. Enter a day in it, like ${sayDay(days.from)}` : sayNotADay(typed)
}
