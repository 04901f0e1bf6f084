import { and, eq, isNull, sql } from 'drizzle-orm'
import { actions, closureSteps, dateChanges, meetings, postHolders, progressUpdates } from '../../db/schema/index.ts'
import { prepared } from '../../db/prepared.ts'
import type { Db } from '../../db/store.ts'
import type { DeedRows } from './deed-facts.ts'

/** What the rules of an action's deeds go by, as it is in the record now; a view has these rows in its history. */
export async function readDeedRows(
  db: Db,
  { planId, actionId }: { planId: string; actionId: string },
): Promise<DeedRows> {
  const of = queries(db)
  // One after the other: a transaction has one connection, which takes one query at a time.
  return {
    versions: await of.versions.execute({ actionId }),
    updates: await of.updates.execute({ actionId }),
    closures: await of.closures.execute({ actionId }),
    dates: await of.dates.execute({ actionId }),
    holders: await of.holders.execute({ planId }),
    meetings: await of.meetings.execute({ planId }),
  }
}

const actionId = sql.placeholder('actionId')
const planId = sql.placeholder('planId')

const recorded = <T extends typeof progressUpdates | typeof closureSteps | typeof dateChanges>(table: T) => ({
  id: table.id,
  recordedAt: table.recordedAt,
  recordedById: table.recordedBy,
})

/** What a date change asks for. */
const asked = {
  toOn: dateChanges.toOn,
  toKind: dateChanges.toKind,
  toBeginsOn: dateChanges.toBeginsOn,
  toWords: dateChanges.toWords,
  toReviewOn: dateChanges.toReviewOn,
}

const queries = prepared((db) => ({
  versions: db
    .select({
      id: actions.id,
      recordedAt: actions.recordedAt,
      supersededAt: actions.supersededAt,
      ownerPostId: actions.ownerPostId,
      dueOn: actions.dueOn,
      dueKind: actions.dueKind,
      dueFrom: actions.dueFrom,
      dueWords: actions.dueWords,
      reviewOn: actions.reviewOn,
    })
    .from(actions)
    .where(eq(actions.thingId, actionId))
    .prepare('deed_versions'),
  updates: db
    .select({ ...recorded(progressUpdates), effectiveOn: progressUpdates.effectiveOn })
    .from(progressUpdates)
    .where(eq(progressUpdates.actionId, actionId))
    .prepare('deed_updates'),
  closures: db
    .select({ ...recorded(closureSteps), step: closureSteps.step, effectiveOn: closureSteps.effectiveOn })
    .from(closureSteps)
    .where(eq(closureSteps.actionId, actionId))
    .prepare('deed_closures'),
  dates: db
    .select({ ...recorded(dateChanges), step: dateChanges.step, ...asked })
    .from(dateChanges)
    .where(eq(dateChanges.actionId, actionId))
    .prepare('deed_dates'),
  holders: db
    .select({
      postId: postHolders.postId,
      personId: postHolders.personId,
      fromOn: postHolders.fromOn,
      toOn: postHolders.toOn,
      supersededAt: postHolders.supersededAt,
    })
    .from(postHolders)
    .where(eq(postHolders.planId, planId))
    .prepare('deed_holders'),
  meetings: db
    .select({ kind: meetings.kind, dataCutOffOn: meetings.dataCutOffOn, supersededAt: meetings.supersededAt })
    .from(meetings)
    .where(and(eq(meetings.planId, planId), isNull(meetings.cancelledOn)))
    .prepare('deed_meetings'),
}))
