import { createHmac } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Request, RequestHandler } from 'express'
import { credentials, memberships, people, sessions } from '../../db/schema/index.ts'
import type { Db, Store } from '../../db/store.ts'
import { troubleOf } from '../../db/trouble.ts'
import { cacheUntilCommit } from '../../db/cache-until-commit.ts'
import type { Instant } from '../../domain/day.ts'
import type { Clock } from '../clock.ts'
import { Refusal } from '../http/refusal.ts'
import { isPart } from '../people/is-part.ts'
import { isPerson, personIdOf } from '../people/person-rows.ts'
import type { Identity } from './identity.ts'
import { apart, isOpen } from './windows.ts'

export const COOKIE = 'session'

/** How exact `lastSeenAt` is: a write for every read would be waste. */
const SEEN_EVERY_SECONDS = 60
/** How long a request waits for that. */
const NOTED_WITHIN_MS = 100

const identities = new WeakMap<Request, Identity>()

/** Who asked. @throws Refusal 401 when nobody is signed in. */
export function whoIs(req: Request): Identity {
  const who = identities.get(req)
  if (!who) throw new Refusal(401, 'signed-out', 'You are signed out. Sign in and try again')
  return who
}

/** Who asked; undefined when nobody is signed in. */
export const findIdentity = (req: Request): Identity | undefined => identities.get(req)

export const hashToken = (token: string, secret: string): string =>
  createHmac('sha256', secret).update(token).digest('base64url')

/** Who is signed in by the cookie of a request; null when nobody is. The same object for as long as nothing is committed. */
export type FindSession = (req: Request) => Promise<Identity | null>

/** Makes the way to tell whose request it is; whoever asks is noted as seen. */
export function sessionFinder({
  store,
  clock,
  settings,
}: {
  store: Store
  clock: Clock
  settings: { sessionSecret: string }
}): FindSession {
  const query = prepareFindSession(store.db)
  const find = cacheUntilCommit(store, async (token) => {
    const [found] = await query.execute({ tokenHash: hashToken(token, settings.sessionSecret) })
    if (!found) return null
    const { id, email, name, sessionId, givenAt, keeps, ...window } = found
    const who = { id, email, name, sessionId, keepsInstallation: keeps !== null, mustChangePassword: givenAt !== null }
    return { who, ...window }
  })
  const noteSeen = seenNoter(store)

  const whose = async (req: Request) => {
    const token = readCookie(req.headers.cookie)
    const found = token === undefined ? null : await find(token)
    const now = clock.now()
    if (!found || !isOpen(found, now)) return null

    if (apart(found.lastSeenAt, now) >= SEEN_EVERY_SECONDS * 1000) await noteSeen(found.who.sessionId, now)
    return found.who
  }

  // Once for each request, though two ask: a database that does not answer is not waited for twice.
  const asked = new WeakMap<Request, Promise<Identity | null>>()
  return (req) => {
    const answer = asked.get(req) ?? whose(req)
    asked.set(req, answer)
    return answer
  }
}

/** Reads the session's cookie, and remembers whose request this is. */
export const readSession =
  ({ findSession }: { findSession: FindSession }): RequestHandler =>
  async (req, _res, next) => {
    const who = await findSession(req)
    if (who) identities.set(req, who)
    next()
  }

/** Notes that somebody was seen. Not worth holding them up for: while nothing can be written they go on without it. */
function seenNoter(store: Store): (sessionId: string, now: Instant) => Promise<void> {
  const underWay = new Set<string>()
  return async (sessionId, now) => {
    if (underWay.has(sessionId)) return
    underWay.add(sessionId)
    const noted = store
      .tx(async (tx) => {
        await tx.update(sessions).set({ lastSeenAt: now }).where(eq(sessions.id, sessionId))
      })
      .catch((error: unknown) => {
        if (troubleOf(error) === null) throw error
      })
      .finally(() => underWay.delete(sessionId))
    await Promise.race([noted, pause(NOTED_WITHIN_MS, undefined, { ref: false })])
  }
}

const prepareFindSession = (db: Db) =>
  db
    .select({
      sessionId: sessions.id,
      lastSeenAt: sessions.lastSeenAt,
      expiresAt: sessions.expiresAt,
      id: personIdOf,
      email: people.email,
      name: people.name,
      givenAt: credentials.givenAt,
      keeps: memberships.id,
    })
    .from(sessions)
    .innerJoin(people, isPerson(sessions.personId))
    .leftJoin(credentials, eq(credentials.personId, sessions.personId))
    .leftJoin(memberships, and(eq(memberships.personId, sessions.personId), isNull(memberships.planId), isPart()))
    .where(and(eq(sessions.tokenHash, sql.placeholder('tokenHash')), isNull(sessions.revokedAt)))
    .prepare('find_session')

function readCookie(header: string | undefined): string | undefined {
  if (header === undefined) return undefined
  return /(?:^|;\s*)session=([\w-]{20,100})/.exec(header)?.[1]
}
