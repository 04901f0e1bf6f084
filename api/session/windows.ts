import { instant, type Instant } from '../../domain/day.ts'

/** Signed out after this long without a request. */
const IDLE_MINUTES = 60
/** Signed out after this long whatever was done. */
const LONGEST_HOURS = 12

const MINUTE = 60_000
const HOUR = 3_600_000

/** When a session that begins now is over, whatever is done in it. */
export const endOfSession = (now: Instant): Instant => later(now, LONGEST_HOURS * HOUR)

/** No open session ends later than this: one that does was begun before the clock was put back. */
export const latestEnd = (now: Instant): Instant => later(endOfSession(now), IDLE_MINUTES * MINUTE)

/**
 * Whether somebody is still signed in: seen within the hour, and begun within twelve.
 *
 * Both are counted either way, so that a clock which is put back lets no session
 * live longer than an hour more than it should: one that was begun, or last seen,
 * further ahead of the clock than that is over, and its person signs in again.
 * Being put back by less signs nobody out.
 */
export function isOpen({ lastSeenAt, expiresAt }: { lastSeenAt: Instant; expiresAt: Instant }, now: Instant): boolean {
  const left = Date.parse(expiresAt) - Date.parse(now)
  return (
    left > 0 && left <= LONGEST_HOURS * HOUR + IDLE_MINUTES * MINUTE && apart(lastSeenAt, now) <= IDLE_MINUTES * MINUTE
  )
}

const later = (than: Instant, by: number): Instant => instant(new Date(Date.parse(than) + by))

/** Milliseconds between two moments, whichever came first. */
export const apart = (one: Instant, other: Instant): number => Math.abs(Date.parse(one) - Date.parse(other))
