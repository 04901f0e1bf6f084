import { and, eq, max } from 'drizzle-orm'
import { knownAt } from '../../db/as-at.ts'
import { changes, plans } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import { nextMoment } from '../../domain/next-moment.ts'
import type { Clock } from '../clock.ts'
import { whyClockIsBehind } from '../record/clock-behind.ts'

/** Which plans cannot be written to, because the clock is behind what they recorded. One query for all of them. */
export async function clocksBehind(db: Db, clock: Clock): Promise<string[]> {
  const now = clock.now()
  const last = db
    .select({ planId: changes.planId, id: max(changes.id).as('last_id') })
    .from(changes)
    .groupBy(changes.planId)
    .as('last')
  const all = await db
    .select({ planId: plans.planId, slug: plans.slug, last: changes.recordedAt })
    .from(plans)
    .innerJoin(last, eq(last.planId, plans.planId))
    .innerJoin(changes, eq(changes.id, last.id))
    .where(and(knownAt(plans, null)))
  const ahead = all.filter((plan) => nextMoment({ now, last: plan.last, accepted: null }) === null)
  const said = await Promise.all(
    ahead.map(async ({ planId, slug }) => {
      const why = await whyClockIsBehind(db, planId, now)
      return why && `${slug}: ${why}. Nothing can be saved in it`
    }),
  )
  return said.filter((one) => one !== null)
}
