import { randomBytes } from 'node:crypto'
import type { Response } from 'express'
import { sessions } from '../../db/schema/index.ts'
import type { WritingDb } from '../../db/store.ts'
import type { Deps } from '../deps.ts'
import { makeKnown } from './known-browser.ts'
import { COOKIE, hashToken } from './read-session.ts'
import { endOfSession } from './windows.ts'

/** Begins a session: a new token every time, of which only a hash is kept. */
export async function startSession(
  tx: WritingDb,
  { clock, newId, settings }: Deps,
  { personId, agent }: { personId: string; agent: string },
): Promise<{ token: string; sessionId: string }> {
  const token = randomBytes(32).toString('base64url')
  const sessionId = newId()
  const now = clock.now()
  await tx.insert(sessions).values({
    id: sessionId,
    tokenHash: hashToken(token, settings.sessionSecret),
    personId,
    startedAt: now,
    lastSeenAt: now,
    expiresAt: endOfSession(now),
    revokedAt: null,
    agent: agent.slice(0, 300),
  })
  return { token, sessionId }
}

/** Signs a browser in, and makes it known. The session's cookie lives as long as the browser is open; the session's own limits are the server's. */
export function giveCookies(
  res: Response,
  deps: Deps,
  { token, personId, signs }: { token: string; personId: string; signs: string },
): void {
  res.cookie(COOKIE, token, cookieOptions(res, deps.settings.behindHttps))
  makeKnown(res, deps, { signs, personId })
}

export function takeCookie(res: Response, { settings }: Deps): void {
  res.clearCookie(COOKIE, cookieOptions(res, settings.behindHttps))
}

const cookieOptions = (res: Response, behindHttps: boolean) =>
  ({ httpOnly: true, sameSite: 'lax', path: '/', secure: behindHttps || res.req.secure }) as const
