import { and, asc, eq, sql } from 'drizzle-orm'
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
import { knownBy, untilMoment, type Moment } from '../../db/as-at.ts'
import type { Column } from '../../db/dialect.ts'
import { prepared } from '../../db/prepared.ts'
import type { Db } from '../../db/store.ts'

/**
 * A plan's record, as far as it was known by a moment: every version and fact,
 * superseded or not, without the long texts. What stood at the moment itself,
 * and at every board before it, is derived from this in memory.
 */
export type PlanRecord = Awaited<ReturnType<typeof readRecord>>

/** Reads a plan's record; of its actions one only, when one is named: its own index, and a hundredth of the rows. */
export async function readRecord(db: Db, planId: string, moment: Moment, actionId?: string) {
  const asked = { planId, moment: untilMoment(moment) }
  const ofPlan = planQueries(db)
  const ofActions = actionId === undefined ? actionsOfPlan(db) : oneAction(db)
  const askedOfActions = { ...asked, actionId }

  const rows = {
    plans: await ofPlan.plans.execute(asked),
    areas: await ofPlan.areas.execute(asked),
    recommendations: await ofPlan.recommendations.execute(asked),
    recommendationAreas: await ofPlan.recommendationAreas.execute(asked),
    posts: await ofPlan.posts.execute(asked),
    holders: await ofPlan.holders.execute(asked),
    meetings: await ofPlan.meetings.execute(asked),
    visits: await ofPlan.visits.execute(asked),
    actions: await ofActions.actions.execute(askedOfActions),
    actionRecommendations: await ofActions.actionRecommendations.execute(askedOfActions),
    updates: await ofActions.updates.execute(askedOfActions),
    closures: await ofActions.closures.execute(askedOfActions),
    dateChanges: await ofActions.dateChanges.execute(askedOfActions),
  }

  return {
    planVersions: rows.plans,
    areaVersions: rows.areas,
    recommendationVersions: rows.recommendations,
    areasOf: groupBy(rows.recommendationAreas, (row) => row.recommendationId),
    postVersions: rows.posts,
    holderVersions: rows.holders,
    meetingVersions: rows.meetings,
    visitVersions: rows.visits,
    /** By action, each oldest first. */
    actionVersions: groupBy(rows.actions, (row) => row.thingId),
    recommendationsOf: groupBy(rows.actionRecommendations, (row) => row.actionId),
    updates: groupBy(rows.updates, (row) => row.actionId),
    closures: groupBy(rows.closures, (row) => row.actionId),
    dateChanges: groupBy(rows.dateChanges, (row) => row.actionId),
  }
}

const planId = sql.placeholder('planId')
interface Recorded {
  planId: Column
  recordedAt: Column
  supersededAt: Column
}

const known = (table: Recorded) => and(eq(table.planId, planId), knownBy(table, sql.placeholder('moment')))

/** The plan itself, its areas, posts, meetings: few rows each. */
const planQueries = prepared((db) => ({
  plans: db.select().from(plans).where(known(plans)).orderBy(asc(plans.recordedAt)).prepare('record_plans'),
  areas: db
    .select()
    .from(areas)
    .where(known(areas))
    .orderBy(asc(areas.number), asc(areas.recordedAt))
    .prepare('record_areas'),
  recommendations: db
    .select()
    .from(recommendations)
    .where(known(recommendations))
    .orderBy(asc(recommendations.number), asc(recommendations.recordedAt))
    .prepare('record_recommendations'),
  recommendationAreas: db
    .select()
    .from(recommendationAreas)
    .where(eq(recommendationAreas.planId, planId))
    .prepare('record_recommendation_areas'),
  posts: db
    .select()
    .from(posts)
    .where(known(posts))
    .orderBy(asc(posts.recordedAt), asc(posts.id))
    .prepare('record_posts'),
  holders: db
    .select()
    .from(postHolders)
    .where(known(postHolders))
    .orderBy(asc(postHolders.recordedAt), asc(postHolders.id))
    .prepare('record_holders'),
  // Every version, whatever the moment: the date picker offers today's boards also to somebody who looks at the past.
  meetings: db
    .select()
    .from(meetings)
    .where(eq(meetings.planId, planId))
    .orderBy(asc(meetings.heldOn))
    .prepare('record_meetings'),
  visits: db.select().from(visits).where(known(visits)).orderBy(asc(visits.startsOn)).prepare('record_visits'),
}))

/** What hangs on actions, of the whole plan or of the one named. */
const actionQueries = (one: boolean) =>
  prepared((db) => {
    // By the action alone when one is named: with the plan beside it the planner takes the plan's index, and all its rows.
    const of = (table: Recorded, action: Column) =>
      one ? and(eq(action, sql.placeholder('actionId')), knownBy(table, sql.placeholder('moment'))) : known(table)
    const name = one ? 'action' : 'actions'
    return {
      actions: db
        .select(actionColumns)
        .from(actions)
        .where(of(actions, actions.thingId))
        .orderBy(asc(actions.position), asc(actions.recordedAt), asc(actions.id))
        .prepare(`record_${name}_versions`),
      actionRecommendations: db
        .select({
          actionId: actionRecommendations.actionId,
          recommendationId: actionRecommendations.recommendationId,
        })
        .from(actionRecommendations)
        .innerJoin(actions, eq(actions.id, actionRecommendations.actionId))
        .where(of(actions, actions.thingId))
        .prepare(`record_${name}_recommendations`),
      updates: db
        .select(updateColumns)
        .from(progressUpdates)
        .where(of(progressUpdates, progressUpdates.actionId))
        .prepare(`record_${name}_updates`),
      closures: db
        .select(closureColumns)
        .from(closureSteps)
        .where(of(closureSteps, closureSteps.actionId))
        .prepare(`record_${name}_closures`),
      dateChanges: db
        .select()
        .from(dateChanges)
        .where(of(dateChanges, dateChanges.actionId))
        .prepare(`record_${name}_date_changes`),
    }
  })

const actionsOfPlan = actionQueries(false)
const oneAction = actionQueries(true)

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
