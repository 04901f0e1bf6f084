import { and, eq } from 'drizzle-orm'
import { knownBy, untilMoment, type Moment } from '../../db/as-at.ts'
import { milestones } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'

/** Every version of every milestone of a plan that was known by a moment. */
export const readMilestones = (db: Db, planId: string, moment: Moment) =>
  db
    .select({
      thingId: milestones.thingId,
      actionId: milestones.actionId,
      dueOn: milestones.dueOn,
      doneOn: milestones.doneOn,
      recordedAt: milestones.recordedAt,
      supersededAt: milestones.supersededAt,
    })
    .from(milestones)
    .where(and(eq(milestones.planId, planId), knownBy(milestones, untilMoment(moment))))

export type Milestones = Awaited<ReturnType<typeof readMilestones>>
