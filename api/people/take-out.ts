import { and, eq, isNull } from 'drizzle-orm'
import { credentials, oneTimeLinks, sessions } from '../../db/schema/index.ts'
import type { WritingDb } from '../../db/store.ts'
import type { Instant } from '../../domain/day.ts'
import { refuseIf } from '../http/refusal.ts'
import { whyNotLeavePlan } from '../../domain/why-not-keep-people.ts'
import { record } from '../record/record.ts'
import type { Deps } from '../deps.ts'
import type { Access } from '../plan/plan-access.ts'
import { inPlan } from '../record/transact.ts'
import { endCalendarLinksOf } from '../calendar-links/keep-links.ts'
import { endPosts } from './give-post.ts'
import { readLeaving } from './keeper.ts'
import { isOpen } from './links.ts'
import { leaving, partsOf } from './parts.ts'
import { personInPlan } from './person-in-plan.ts'

/**
 * Takes somebody out of a plan: from the next request on it is not theirs, and
 * they hold no post of it after today. Whoever has no other part has no account
 * any more and is signed out everywhere. What they did stays in the record.
 *
 * @throws Refusal 409 when the plan's last programme office would take itself out.
 */
export async function takeOut(
  deps: Deps,
  access: Access,
  { id, reason, request }: { id: string; reason: string; request: string | null },
): Promise<void> {
  const { planId, who } = access
  await inPlan(deps, access, async (tx) => {
    const { db } = tx
    const { part, email } = await personInPlan(db, planId, id)
    refuseIf(whyNotLeavePlan(await readLeaving(db, who.id, { planId, personId: id, role: part.role })))
    await record(tx, {
      verb: 'took-out',
      subject: { kind: 'person', ref: email },
      before: { role: part.role },
      after: { role: null, reason },
      rows: [leaving(part, tx.today)],
    })
    await endPosts(tx, { id, reason })
    await closeAccess(db, { personId: id, planId, now: deps.clock.now() })
  })
  deps.tell({ event: 'taken-out', person: id, plan: planId, request })
}

/** What somebody who has left can do no more: invite, and without any part, sign in. */
export async function closeAccess(
  db: WritingDb,
  { personId, planId, now }: { personId: string; planId: string | null; now: Instant },
): Promise<void> {
  const here = planId === null ? isNull(oneTimeLinks.planId) : eq(oneTimeLinks.planId, planId)
  await db
    .update(oneTimeLinks)
    .set({ takenBackAt: now })
    .where(and(eq(oneTimeLinks.madeBy, personId), here, isOpen()))
  if (planId !== null) await endCalendarLinksOf(db, personId, planId)
  if ((await partsOf(db, personId)).length > 0) return
  await db
    .update(oneTimeLinks)
    .set({ takenBackAt: now })
    .where(and(eq(oneTimeLinks.personId, personId), isOpen()))
  await db.delete(credentials).where(eq(credentials.personId, personId))
  await db
    .update(sessions)
    .set({ revokedAt: now })
    .where(and(eq(sessions.personId, personId), isNull(sessions.revokedAt)))
}
