import { and, asc, desc, eq, gte, isNotNull, isNull, lt } from 'drizzle-orm'
import { knownAt } from '../../db/as-at.ts'
import { changes, oneTimeLinks, people, plans, sessions } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import type { ResetsView } from '../../domain/contract/session.ts'
import type { Deps } from '../deps.ts'
import type { Identity } from '../session/identity.ts'
import { isPerson } from './person-rows.ts'

/** As many deeds as a page lists; more are counted. */
const MOST_LISTED = 50

/** The resets of an account that its owner has not been told of in a session that began after them. */
const untold = (personId: string) =>
  and(
    eq(oneTimeLinks.kind, 'reset'),
    eq(oneTimeLinks.personId, personId),
    isNotNull(oneTimeLinks.usedAt),
    isNull(oneTimeLinks.toldAt),
  )

/**
 * Whether somebody has yet to be told that their account was opened by another's
 * hand. Whoever came in by the link itself is not: it may not be the owner.
 */
export async function hasUntold(
  db: Db,
  { personId, sessionId }: { personId: string; sessionId: string },
): Promise<boolean> {
  const [found] = await db
    .select({ id: oneTimeLinks.id })
    .from(oneTimeLinks)
    .innerJoin(sessions, and(eq(sessions.id, sessionId), lt(oneTimeLinks.usedAt, sessions.startedAt)))
    .where(untold(personId))
    .limit(1)
  return found !== undefined
}

/** How somebody's account was opened for them, newest first, and what was done in their name since. */
export async function viewResets(db: Db, who: Identity): Promise<ResetsView> {
  const resets = await db
    .select({ at: oneTimeLinks.usedAt, by: people.name, toldAt: oneTimeLinks.toldAt })
    .from(oneTimeLinks)
    .innerJoin(people, isPerson(oneTimeLinks.madeBy))
    .where(and(eq(oneTimeLinks.kind, 'reset'), eq(oneTimeLinks.personId, who.id), isNotNull(oneTimeLinks.usedAt)))
    .orderBy(desc(oneTimeLinks.usedAt))
  const first = resets.findLast(({ toldAt }) => toldAt === null)?.at ?? resets[0]?.at ?? null
  const done =
    first === null
      ? []
      : await db
          .select({
            at: changes.recordedAt,
            verb: changes.verb,
            kind: changes.subjectKind,
            ref: changes.subjectRef,
            plan: plans.title,
          })
          .from(changes)
          .leftJoin(plans, and(eq(plans.planId, changes.planId), knownAt(plans, null)))
          .where(and(eq(changes.recordedBy, who.id), gte(changes.recordedAt, first)))
          .orderBy(asc(changes.recordedAt), asc(changes.id))
  return {
    resets: resets.flatMap(({ at, by, toldAt }) => (at === null ? [] : [{ at, by, told: toldAt !== null }])),
    done: done.slice(0, MOST_LISTED).map(({ kind, ref, ...deed }) => ({ ...deed, subject: { kind, ref } })),
    more: Math.max(0, done.length - MOST_LISTED),
  }
}

/** Notes that somebody was told; a session that began with the link itself notes nothing. */
export async function noteTold({ store, clock }: Deps, who: Identity): Promise<void> {
  await store.tx(async (tx) => {
    const [session] = await tx
      .select({ startedAt: sessions.startedAt })
      .from(sessions)
      .where(eq(sessions.id, who.sessionId))
    if (session)
      await tx
        .update(oneTimeLinks)
        .set({ toldAt: clock.now() })
        .where(and(untold(who.id), lt(oneTimeLinks.usedAt, session.startedAt)))
  })
}
