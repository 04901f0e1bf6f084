import type { AsAt } from '../../../domain/contract/frame.ts'
import { sayDay } from '../../../domain/day.ts'

/**
 * A moment in words: `the board of 28 October 2020`, `14 October 2020`,
 * `today, 10 December 2020`.
 */
export function sayMoment({ day, isNow, meeting }: AsAt): string {
  if (isNow) return `today, ${sayDay(day)}`
  return meeting ? `the board of ${sayDay(meeting.heldOn)}` : sayDay(day)
}
