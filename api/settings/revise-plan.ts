import { and, eq } from 'drizzle-orm'
import { knownAt } from '../../db/as-at.ts'
import { plans } from '../../db/schema/index.ts'
import type { NewPlanVersion } from '../../domain/contract/settings.ts'
import { notThere } from '../http/refusal.ts'
import type { PlanTx } from '../record/plan-tx.ts'
import { row } from '../record/record.ts'
import { recordVersion } from '../record/record-version.ts'
import { refuseUnlessLast } from '../record/refuse-unless-last.ts'
import { refuseTwin } from './refuse-twin.ts'

/** Records a new version of the plan itself: its words, its inspection, when a colour is withdrawn. */
export async function revisePlan(
  tx: PlanTx,
  { planId }: { planId: string },
  { basedOn, reason, ...after }: NewPlanVersion,
): Promise<void> {
  const [version] = await tx.db
    .select()
    .from(plans)
    .where(and(eq(plans.planId, planId), knownAt(plans, null)))
  if (!version) throw notThere('plan')
  const before = {
    ...Object.fromEntries(Object.keys(after).map((field) => [field, version[field as keyof typeof after]])),
    quarters: version.quarters ?? 'financial',
  }
  await refuseUnlessLast(tx, { basedOn }, version, 'plan', before)
  if (after.title !== version.title)
    await refuseTwin(tx.db, { id: planId, council: version.council, title: after.title })
  await recordVersion(tx, {
    subject: { kind: 'plan', ref: version.slug },
    before,
    after,
    reason,
    rows: [row(plans, { ...version, ...after, reason }, version.id)],
  })
}
