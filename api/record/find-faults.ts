import { knownAt } from '../../db/as-at.ts'
import { plans } from '../../db/schema/index.ts'
import type { Db, Store } from '../../db/store.ts'
import type { HeadLog } from './head-log.ts'
import { verifyRecord } from './verify.ts'

/**
 * Holds the record of every plan, and the installation's own, against its audit trail.
 *
 * @param within Reads each from a moment of its own, where others write meanwhile.
 * @returns a sentence for each that does not agree.
 */
export async function findFaults(
  db: Db,
  heads: HeadLog,
  within: Store['snapshot'] = (read) => read(db),
): Promise<string[]> {
  const found: string[] = []
  const all = await db.select({ planId: plans.planId, slug: plans.slug }).from(plans).where(knownAt(plans, null))
  for (const { planId, slug } of [...all, { planId: null, slug: 'The installation' }]) {
    const { intact, faults, more } = await within((at) => verifyRecord(at, planId, heads.of(planId)))
    if (!intact)
      found.push(
        `${slug}: what its record holds is not what its audit trail says (${faults.length + more} of its rows or changes)`,
      )
  }
  return found
}
