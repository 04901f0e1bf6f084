import type { Day } from '../../domain/day.ts'
import type { IsHoliday } from '../../domain/working-days.ts'

/** The kind of day that closes offices. Others in the calendar are only kept in mind, as Mothering Sunday is. */
const CLOSES = 'public'

/**
 * England's bank holidays, of any year: those that were moved or given once
 * among them. Where one falls on a weekend, both it and its substitute are named.
 *
 * The calendar holds the whole world's and takes a moment to open, so it is
 * opened when somebody first asks.
 */
export async function bankHolidays(): Promise<IsHoliday> {
  const { default: Holidays } = await import('date-holidays')
  const england = new Holidays('GB', 'ENG')
  const known = new Map<number, ReadonlySet<string>>()
  return (on: Day) => {
    const year = Number(on.slice(0, 4))
    const days =
      known.get(year) ??
      new Set(
        england
          .getHolidays(year)
          .filter(({ type }) => type === CLOSES)
          .map(({ date }) => date.slice(0, 10)),
      )
    known.set(year, days)
    return days.has(on)
  }
}
