import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Request, Response } from 'express'
import type { Instant } from '../../domain/day.ts'
import type { Deps } from '../deps.ts'

export const DEVICE_COOKIE = 'device'

const DAY_MS = 86_400_000
/** How long a browser is known after somebody signed in with it. */
const KNOWN_DAYS = 180
/** Colleagues share browsers; the last of them stay known. */
const MOST_PEOPLE = 6

/**
 * A browser that somebody has signed in with before. It carries a sign for each
 * of the last who did, made with our own secret: nothing is kept here, and the
 * sign tells nobody whose it is. It lets nobody in; it only keeps them out of
 * the count of what strangers get wrong (docs/decisions/signing-in.md).
 *
 * @returns What to count this browser by, or null when it is not known for this person.
 */
export function knownBrowser(
  { settings }: Pick<Deps, 'settings'>,
  { signs, personId, now }: { signs: string; personId: string; now: Instant },
): string | null {
  for (const sign of signs.split('.').slice(0, MOST_PEOPLE)) {
    const [nonce = '', since = '', mark = ''] = sign.split('~')
    const days = dayNumber(now) - Number(since)
    // A sign from ahead of the clock is no reason to hold anybody up; one that is too old is.
    if (!(days <= KNOWN_DAYS)) continue
    const expected = Buffer.from(markOf(settings.sessionSecret, { personId, nonce, since }))
    const given = Buffer.from(mark)
    if (given.length === expected.length && timingSafeEqual(given, expected)) return nonce
  }
  return null
}

/** Makes a browser known for whoever has just signed in with it. */
export function makeKnown(
  res: Response,
  { settings, clock }: Pick<Deps, 'settings' | 'clock'>,
  { signs, personId }: { signs: string; personId: string },
): void {
  const now = clock.now()
  const [nonce, since] = [randomBytes(12).toString('base64url'), String(dayNumber(now))]
  const fresh = `${nonce}~${since}~${markOf(settings.sessionSecret, { personId, nonce, since })}`
  const known = knownBrowser({ settings }, { signs, personId, now })
  const others = signs.split('.').filter((sign) => sign !== '' && (known === null || !sign.startsWith(`${known}~`)))
  res.cookie(DEVICE_COOKIE, [fresh, ...others].slice(0, MOST_PEOPLE).join('.'), {
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    secure: settings.behindHttps || res.req.secure,
    maxAge: KNOWN_DAYS * DAY_MS,
  })
}

/** The signs that a browser carries; empty when it has none. */
export const signsOf = (req: Request): string =>
  /(?:^|;\s*)device=([\w.~-]{1,1000})/.exec(req.get('cookie') ?? '')?.[1] ?? ''

const dayNumber = (now: Instant) => Math.floor(Date.parse(now) / DAY_MS)

const markOf = (secret: string, { personId, nonce, since }: { personId: string; nonce: string; since: string }) =>
  createHmac('sha256', secret).update(`device ${personId} ${nonce} ${since}`).digest('base64url')
