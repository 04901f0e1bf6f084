import { and, eq, isNull } from 'drizzle-orm'
import { oneTimeLinks } from '../../db/schema/index.ts'
import type { Deps } from '../deps.ts'
import { notThere, refuseIf } from '../http/refusal.ts'
import { notNow } from '../../domain/why-not.ts'
import { record } from '../record/record.ts'
import { transact } from '../record/transact.ts'

/**
 * Takes back an invitation, so that its link lets nobody in; one that was taken back before stays so.
 *
 * @throws Refusal 409 when it has been accepted.
 */
export async function takeBack(
  deps: Deps,
  by: { id: string },
  { id, planId, request }: { id: string; planId: string | null; request: string | null },
): Promise<void> {
  const isNew = await transact(deps, async (open, db) => {
    const ofPlan = planId === null ? isNull(oneTimeLinks.planId) : eq(oneTimeLinks.planId, planId)
    const [link] = await db
      .select()
      .from(oneTimeLinks)
      .where(and(eq(oneTimeLinks.id, id), ofPlan, eq(oneTimeLinks.kind, 'invitation')))
    if (!link) throw notThere('invitation')
    if (link.takenBackAt !== null) return false
    if (link.usedAt !== null)
      refuseIf(notNow('link-used', `${link.email} has accepted already. Take them out of the plan instead`))
    await db.update(oneTimeLinks).set({ takenBackAt: deps.clock.now() }).where(eq(oneTimeLinks.id, id))
    await record(await open({ planId, by: by.id }), {
      verb: 'withdrew',
      subject: { kind: 'invitation', ref: link.email },
      after: { role: link.role },
      rows: [],
    })
    return true
  })
  if (isNew) deps.tell({ event: 'invitation-taken-back', person: by.id, plan: planId, request })
}
