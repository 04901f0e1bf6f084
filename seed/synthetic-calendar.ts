import { addDays, instant, londonTime, type Day, type Instant } from '../domain/day.ts'

/** 1 to `count`. */
export const numbers = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1)

export type Calendar = ReturnType<typeof calendarUntil>

/** Days and moments so long before the last day, each worked out once: there are a million to give. */
export function calendarUntil(until: Day) {
  const days = new Map<number, Day>()
  const nines = new Map<number, number>()
  const dayAgo = (ago: number): Day => {
    const known = days.get(ago)
    if (known) return known
    const made = addDays(until, -ago)
    days.set(ago, made)
    return made
  }
  return {
    day: dayAgo,
    /** So many minutes after nine o’clock in London. */
    at(ago: number, minutes = 0): Instant {
      let nine = nines.get(ago)
      if (nine === undefined) nines.set(ago, (nine = Date.parse(londonTime(dayAgo(ago), 9))))
      return instant(new Date(nine + minutes * 60_000))
    },
  }
}
