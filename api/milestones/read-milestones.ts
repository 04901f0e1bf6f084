import { and, eq, getTableColumns, sql } from 'drizzle-orm'
import { knownBy, stoodAt, untilMoment, type Moment } from '../../db/as-at.ts'
import { prepared } from '../../db/prepared.ts'
import { milestones, posts } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'

/** Every version of an action’s milestones that was known by a moment, oldest first, its owner as that post was called then. */
export const readMilestones = (db: Db, { actionId, moment }: { actionId: string; moment: Moment }) =>
  known(db).execute({ actionId, moment: untilMoment(moment) })

export type MilestoneRow = Awaited<ReturnType<typeof readMilestones>>[number]

const known = prepared((db) =>
  db
    .select({ ...getTableColumns(milestones), ownerKey: posts.key, ownerPost: posts.title })
    .from(milestones)
    .leftJoin(posts, and(eq(posts.thingId, milestones.ownerPostId), stoodAt(posts, sql.placeholder('moment'))))
    .where(and(eq(milestones.actionId, sql.placeholder('actionId')), knownBy(milestones, sql.placeholder('moment'))))
    .orderBy(milestones.id)
    .prepare('history_milestones'),
)
