import { and, desc, eq, sql } from 'drizzle-orm'
import { knownBy, untilMoment, type Moment } from '../../db/as-at.ts'
import { prepared } from '../../db/prepared.ts'
import { people, posts, progressUpdates } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import { wasPerson } from '../people/person-rows.ts'

/** What was reported on an action by a moment, newest first, with who recorded it. */
export const readUpdates = (db: Db, { actionId, moment }: { actionId: string; moment: Moment }) =>
  known(db).execute({ actionId, moment: untilMoment(moment) })

export type UpdateRow = Awaited<ReturnType<typeof readUpdates>>[number]

const known = prepared((db) =>
  db
    .select({
      id: progressUpdates.id,
      actionId: progressUpdates.actionId,
      recordedAt: progressUpdates.recordedAt,
      recordedById: progressUpdates.recordedBy,
      supersededAt: progressUpdates.supersededAt,
      recordedBy: people.name,
      effectiveOn: progressUpdates.effectiveOn,
      deliveryStatus: progressUpdates.deliveryStatus,
      progress: progressUpdates.progress,
      nextSteps: progressUpdates.nextSteps,
      wayBackToGreen: progressUpdates.wayBackToGreen,
      helpNeeded: progressUpdates.helpNeeded,
      forecastOn: progressUpdates.forecastOn,
      noChange: progressUpdates.noChange,
      whyNoChange: progressUpdates.whyNoChange,
      post: posts.title,
      onBehalf: progressUpdates.onBehalf,
    })
    .from(progressUpdates)
    .innerJoin(people, wasPerson(progressUpdates.recordedBy, sql.placeholder('moment')))
    .innerJoin(posts, eq(posts.id, progressUpdates.postId))
    .where(
      and(
        eq(progressUpdates.actionId, sql.placeholder('actionId')),
        knownBy(progressUpdates, sql.placeholder('moment')),
      ),
    )
    .orderBy(desc(progressUpdates.id))
    .prepare('history_progress_updates'),
)
