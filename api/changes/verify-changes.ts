import type { VerifiedView } from '../../domain/contract/changes.ts'
import type { Deps } from '../deps.ts'
import { holdsHead, verifyRecord } from '../record/verify.ts'

/** Whether a plan's record, and the installation's, are what their audit trails say. */
export async function verifyChanges(
  { store, heads }: Pick<Deps, 'store' | 'heads'>,
  planId: string,
  head?: string,
): Promise<VerifiedView> {
  return store.snapshot(async (db) => {
    const plan = await verifyRecord(db, planId, heads.of(planId))
    const installation = await verifyRecord(db, null, heads.of(null))
    return {
      ...plan,
      intact: plan.intact && installation.intact,
      brokenAt: plan.faults.find(({ what }) => what === 'chain')?.id ?? null,
      headFound: head === undefined ? null : await holdsHead(db, planId, head),
      installation,
    }
  })
}
