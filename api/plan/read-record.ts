import { and, asc, eq } from 'drizzle-orm'
import {
  actionRecommendations,
  actions,
  areas,
  closureSteps,
  dateChanges,
  meetings,
  plans,
  postHolders,
  posts,
  progressUpdates,
  recommendationAreas,
  recommendations,
  visits,
} from '../../db/schema/index.ts'
import { knownBy, type Moment } from '../../db/as-at.ts'
import type { Column } from '../../db/dialect.ts'
import type { Db } from '../../db/store.ts'

/**
 * A plan's record, as far as it was known by a moment: every version and fact,
 * superseded or not, without the long texts. What stood at the moment itself,
 * and at every board before it, is derived from this in memory.
 */
export type PlanRecord = Awaited<ReturnType<typeof readRecord>>

export async function readRecord(db: Db, planId: string, moment: Moment, actionId?: string) {
  const known = (table: { planId: Column; recordedAt: Column; supersededAt: Column }) =>
    and(eq(table.planId, planId), knownBy(table, moment))
  /** By action rather than by plan, when one is named: its own index, and a hundredth of the rows. */
  const ofAction = (column: Column) => (actionId === undefined ? undefined : eq(column, actionId))

  const [
    planVersions,
    areaVersions,
    recommendationVersions,
    recommendationAreaRows,
    postVersions,
    holderVersions,
    meetingVersions,
    visitVersions,
    actionVersions,
    actionRecommendationRows,
    updates,
    closures,
    dateChangeRows,
  ] = await Promise.all([
    db.select().from(plans).where(known(plans)).orderBy(asc(plans.recordedAt)),
    db.select().from(areas).where(known(areas)).orderBy(asc(areas.number), asc(areas.recordedAt)),
    db
      .select()
      .from(recommendations)
      .where(known(recommendations))
      .orderBy(asc(recommendations.number), asc(recommendations.recordedAt)),
    db.select().from(recommendationAreas).where(eq(recommendationAreas.planId, planId)),
    db.select().from(posts).where(known(posts)).orderBy(asc(posts.recordedAt), asc(posts.id)),
    db.select().from(postHolders).where(known(postHolders)).orderBy(asc(postHolders.recordedAt), asc(postHolders.id)),
    readMeetings(db, planId),
    db.select().from(visits).where(known(visits)).orderBy(asc(visits.startsOn)),
    db
      .select(actionColumns)
      .from(actions)
      .where(and(known(actions), ofAction(actions.thingId)))
      .orderBy(asc(actions.position), asc(actions.recordedAt), asc(actions.id)),
    db.select().from(actionRecommendations).where(eq(actionRecommendations.planId, planId)),
    db
      .select(updateColumns)
      .from(progressUpdates)
      .where(and(known(progressUpdates), ofAction(progressUpdates.actionId))),
    db
      .select(closureColumns)
      .from(closureSteps)
      .where(and(known(closureSteps), ofAction(closureSteps.actionId))),
    db
      .select()
      .from(dateChanges)
      .where(and(known(dateChanges), ofAction(dateChanges.actionId))),
  ])

  return {
    planVersions,
    areaVersions,
    recommendationVersions,
    areasOf: groupBy(recommendationAreaRows, (row) => row.recommendationId),
    postVersions,
    holderVersions,
    meetingVersions,
    visitVersions,
    /** By action, each oldest first. */
    actionVersions: groupBy(actionVersions, (row) => row.thingId),
    recommendationsOf: groupBy(actionRecommendationRows, (row) => row.actionId),
    updates: groupBy(updates, (row) => row.actionId),
    closures: groupBy(closures, (row) => row.actionId),
    dateChanges: groupBy(dateChangeRows, (row) => row.actionId),
  }
}

/** Every version of every meeting: few, and the date picker offers today's whatever is looked at. */
const readMeetings = (db: Db, planId: string) =>
  db.select().from(meetings).where(eq(meetings.planId, planId)).orderBy(asc(meetings.heldOn))

const actionColumns = {
  id: actions.id,
  thingId: actions.thingId,
  ref: actions.ref,
  title: actions.title,
  areaId: actions.areaId,
  ownerPostId: actions.ownerPostId,
  startsOn: actions.startsOn,
  dueOn: actions.dueOn,
  state: actions.state,
  recordedAt: actions.recordedAt,
  supersededAt: actions.supersededAt,
}

const updateColumns = {
  id: progressUpdates.id,
  actionId: progressUpdates.actionId,
  deliveryStatus: progressUpdates.deliveryStatus,
  effectiveOn: progressUpdates.effectiveOn,
  recordedAt: progressUpdates.recordedAt,
  supersededAt: progressUpdates.supersededAt,
}

const closureColumns = {
  actionId: closureSteps.actionId,
  step: closureSteps.step,
  effectiveOn: closureSteps.effectiveOn,
  recordedAt: closureSteps.recordedAt,
  supersededAt: closureSteps.supersededAt,
}

export function groupBy<R>(rows: readonly R[], by: (row: R) => string): Map<string, R[]> {
  const groups = new Map<string, R[]>()
  for (const row of rows) {
    const group = groups.get(by(row))
    if (group) group.push(row)
    else groups.set(by(row), [row])
  }
  return groups
}
