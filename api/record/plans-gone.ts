import { plans } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import type { HeadLog } from './head-log.ts'
import { holdsHead } from './verify.ts'

/** The installation had a plan, and its database holds none: it must not begin again as if it never had one. */
export class PlansGone extends Error {
  override readonly name = 'PlansGone'
}

/** @throws PlansGone when plans were noted, and there is not one. */
export async function refuseWithoutPlans(db: Db, heads: HeadLog): Promise<void> {
  if (heads.plans().length === 0) return
  const [any] = await db.select({ id: plans.id }).from(plans).limit(1)
  if (!any) throw new PlansGone('The database holds no plan')
}

/**
 * Whether the last end that was noted of each record is in the database. Where
 * it is not, the end of what was recorded is lost: with SQLite's log, or because
 * an older copy was put back.
 */
export async function findCutTrails(db: Db, heads: HeadLog): Promise<string[]> {
  const found: string[] = []
  for (const planId of heads.plans()) {
    const last = heads.of(planId).at(-1)
    if (last !== undefined && !(await holdsHead(db, planId, last)))
      found.push(
        `What was recorded last in plan ${planId} is not in this database. If you have put back a backup, that is why; if not, restore the last one: docs/running.md says how`,
      )
  }
  return found
}
