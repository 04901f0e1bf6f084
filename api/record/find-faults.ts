import { knownAt } from '../../db/as-at.ts'
import { plans } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import type { HeadLog } from '../record/head-log.ts'
import { verifyRecord } from '../record/verify.ts'

/**
 * Holds the record of every plan, and the installation's own, against its audit trail.
 *
 * @returns a sentence for each that does not agree.
 */
export async function findFaults(db: Db, heads: HeadLog): Promise<string[]> {
  const found: string[] = []
  const all = await db.select({ planId: plans.planId, slug: plans.slug }).from(plans).where(knownAt(plans, null))
  for (const { planId, slug } of [...all, { planId: null, slug: 'The installation' }]) {
    const { intact, faults, more } = await verifyRecord(db, planId, heads.of(planId))
    if (!intact)
      found.push(
        `${slug}: what its record holds is not what its audit trail says (${faults.length + more} of its rows or changes)`,
      )
  }
  return found
}
