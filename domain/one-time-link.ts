import { instant, type Instant } from './day.ts'

/** What a link is for: a part, or a new password. */
export const LINK_KINDS = ['invitation', 'reset'] as const
export type LinkKind = (typeof LINK_KINDS)[number]

/** For how long a link can be used. */
export const LINK_DAYS = 7

const DAY_MS = 86_400_000

/** When a link that is made now can be used no more. */
export const linkExpires = (madeAt: Instant): Instant => instant(new Date(Date.parse(madeAt) + LINK_DAYS * DAY_MS))

export const LINK_STATES = ['open', 'used', 'taken-back', 'late'] as const
export type LinkState = (typeof LINK_STATES)[number]

interface Link {
  expiresAt: Instant
  usedAt: Instant | null
  takenBackAt: Instant | null
}

/**
 * Whether a link can be used at a moment, and if not, why.
 *
 * @example
 * linkState({ expiresAt: '2020-12-17T09:00:00.000Z', usedAt: null, takenBackAt: null }, '2020-12-17T09:00:00.000Z') // => 'late'
 */
export function linkState({ expiresAt, usedAt, takenBackAt }: Link, now: Instant): LinkState {
  if (usedAt !== null) return 'used'
  if (takenBackAt !== null) return 'taken-back'
  return expiresAt <= now ? 'late' : 'open'
}
