import type { Instant } from './day.ts'

/** How far a plan's last moment may lie ahead of the clock before nothing is written any more. */
export const MOST_DAYS_AHEAD = 7

const DAY_MS = 86_400_000

interface Moments {
  /** What the clock says. */
  now: Instant
  /** When something was last recorded in this plan; null before anything was. */
  last: Instant | null
  /** The last moment that an administrator accepted, knowing that it lies ahead of the clock. */
  accepted: Instant | null
}

/**
 * The moment at which a write is recorded: now, or one millisecond past the
 * plan's last when the clock is behind that. So a moment is never earlier than
 * the one before it, whatever becomes of a clock, and no past view changes.
 *
 * Null when the plan's last lies more than seven days ahead of the clock: then
 * a person must put the clock right, or accept the gap.
 *
 * @example
 * nextMoment({ now: 09:00, last: 09:30, accepted: null }) // => 09:30:00.001
 */
export function nextMoment({ now, last, accepted }: Moments): Instant | null {
  if (last === null || last < now) return now
  const tooFar = (from: Instant) => Date.parse(last) - Date.parse(from) > MOST_DAYS_AHEAD * DAY_MS
  if (tooFar(now) && (accepted === null || tooFar(accepted))) return null
  return new Date(Date.parse(last) + 1).toISOString() as Instant
}
