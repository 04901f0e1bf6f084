import { and, eq, sql } from 'drizzle-orm'
import { knownBy, untilMoment, type Moment } from '../../db/as-at.ts'
import { prepared } from '../../db/prepared.ts'
import { milestones } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'

/** Every version of an action’s milestones that was known by a moment, oldest first. */
export const readMilestones = (db: Db, { actionId, moment }: { actionId: string; moment: Moment }) =>
  known(db).execute({ actionId, moment: untilMoment(moment) })

export type MilestoneRow = Awaited<ReturnType<typeof readMilestones>>[number]

const known = prepared((db) =>
  db
    .select()
    .from(milestones)
    .where(and(eq(milestones.actionId, sql.placeholder('actionId')), knownBy(milestones, sql.placeholder('moment'))))
    .orderBy(milestones.id)
    .prepare('history_milestones'),
)
