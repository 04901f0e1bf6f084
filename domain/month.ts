import { addDays, day, type Day } from './day.ts'

/** The first day of the month a day is in. */
export const firstOfMonth = (on: Day): Day => day(`${on.slice(0, 7)}-01`)

/** The last day of the month a day is in. */
export function lastOfMonth(on: Day): Day {
  const intoNext = addDays(firstOfMonth(on), 31)
  return addDays(firstOfMonth(intoNext), -1)
}
