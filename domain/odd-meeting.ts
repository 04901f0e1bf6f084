import type { Day } from './day.ts'
import { CLEAR_DAYS, clearDaysBefore, type IsHoliday } from './working-days.ts'

/** What is unusual about the days of a meeting. A series has none of it; one that is added by hand may be meant so. */
export const ODDITIES = ['saturday', 'sunday', 'bank-holiday', 'august', 'papers-late'] as const
export type Oddity = (typeof ODDITIES)[number]

/**
 * What whoever enters a meeting may want to look at again. Nothing is refused:
 * a board may well meet in August.
 *
 * @example
 * oddities({ heldOn: day('2027-03-28'), papersDueOn: day('2027-03-27') }, isHoliday) // => ['sunday', 'papers-late']
 */
export function oddities(
  { heldOn, papersDueOn }: { heldOn: Day; papersDueOn: Day | null },
  isHoliday: IsHoliday,
): Oddity[] {
  const dayOfWeek = new Date(heldOn).getUTCDay()
  const found: [Oddity, boolean][] = [
    ['saturday', dayOfWeek === 6],
    ['sunday', dayOfWeek === 0],
    ['bank-holiday', isHoliday(heldOn)],
    ['august', heldOn.slice(5, 7) === '08'],
    ['papers-late', papersDueOn !== null && papersDueOn > clearDaysBefore(heldOn, CLEAR_DAYS, isHoliday)],
  ]
  return found.filter(([, is]) => is).map(([oddity]) => oddity)
}
