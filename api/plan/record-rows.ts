import { and, eq, gt, gte, or, sql, type SQL } from 'drizzle-orm'
import {
  actionRecommendations,
  actions,
  areas,
  closureSteps,
  dateChanges,
  meetings,
  milestones,
  plans,
  postHolders,
  posts,
  progressUpdates,
  recommendationAreas,
  recommendations,
  visits,
} from '../../db/schema/index.ts'
import type { Column } from '../../db/dialect.ts'
import { prepared } from '../../db/prepared.ts'
import type { Db } from '../../db/store.ts'
import type { Instant } from '../../domain/day.ts'

/** Every row of a plan's record that views are drawn from, superseded or not, without the long texts. */
export type RecordRows = Awaited<ReturnType<typeof readRowsSince>>

/** Up to where a record is in hand: the last change, and its moment. */
export interface Since {
  id: string
  moment: Instant
}

/** Before everything. */
export const THE_BEGINNING: Since = { id: '', moment: '' as Instant }

/** The rows of a plan that were written, or whose place was taken, after a change; in no order. */
export async function readRowsSince(db: Db, planId: string, { id, moment }: Since) {
  const of = queries(db)
  const asked = { planId, id, moment }
  // One after the other: a transaction has one connection, which takes one query at a time.
  return {
    plans: await of.plans.execute(asked),
    areas: await of.areas.execute(asked),
    recommendations: await of.recommendations.execute(asked),
    recommendationAreas: await of.recommendationAreas.execute(asked),
    posts: await of.posts.execute(asked),
    holders: await of.holders.execute(asked),
    meetings: await of.meetings.execute(asked),
    visits: await of.visits.execute(asked),
    actions: await of.actions.execute(asked),
    actionRecommendations: await of.actionRecommendations.execute(asked),
    milestones: await of.milestones.execute(asked),
    updates: await of.updates.execute(asked),
    closures: await of.closures.execute(asked),
    dateChanges: await of.dateChanges.execute(asked),
  }
}

const ofPlan = (planId: Column): SQL => eq(planId, sql.placeholder('planId'))

const since = (of: { planId: Column; id: Column; supersededAt: Column }): SQL | undefined =>
  and(ofPlan(of.planId), or(gt(of.id, sql.placeholder('id')), gte(of.supersededAt, sql.placeholder('moment'))))

/** A link came with the version that it belongs to, and goes with it. */
const linkSince = (planId: Column, version: Column): SQL | undefined =>
  and(ofPlan(planId), gt(version, sql.placeholder('id')))

const queries = prepared((db) => ({
  plans: db.select().from(plans).where(since(plans)).prepare('record_plans'),
  areas: db.select().from(areas).where(since(areas)).prepare('record_areas'),
  recommendations: db.select().from(recommendations).where(since(recommendations)).prepare('record_recommendations'),
  recommendationAreas: db
    .select()
    .from(recommendationAreas)
    .where(linkSince(recommendationAreas.planId, recommendationAreas.recommendationId))
    .prepare('record_recommendation_areas'),
  posts: db.select().from(posts).where(since(posts)).prepare('record_posts'),
  holders: db.select().from(postHolders).where(since(postHolders)).prepare('record_holders'),
  meetings: db.select().from(meetings).where(since(meetings)).prepare('record_meetings'),
  visits: db.select().from(visits).where(since(visits)).prepare('record_visits'),
  actions: db
    .select({
      id: actions.id,
      thingId: actions.thingId,
      position: actions.position,
      ref: actions.ref,
      title: actions.title,
      areaId: actions.areaId,
      ownerPostId: actions.ownerPostId,
      startsOn: actions.startsOn,
      dueOn: actions.dueOn,
      state: actions.state,
      recordedAt: actions.recordedAt,
      supersededAt: actions.supersededAt,
    })
    .from(actions)
    .where(since(actions))
    .prepare('record_actions'),
  actionRecommendations: db
    .select()
    .from(actionRecommendations)
    .where(linkSince(actionRecommendations.planId, actionRecommendations.actionId))
    .prepare('record_action_recommendations'),
  milestones: db
    .select({
      id: milestones.id,
      thingId: milestones.thingId,
      actionId: milestones.actionId,
      dueOn: milestones.dueOn,
      doneOn: milestones.doneOn,
      recordedAt: milestones.recordedAt,
      supersededAt: milestones.supersededAt,
    })
    .from(milestones)
    .where(since(milestones))
    .prepare('record_milestones'),
  updates: db
    .select({
      id: progressUpdates.id,
      actionId: progressUpdates.actionId,
      deliveryStatus: progressUpdates.deliveryStatus,
      effectiveOn: progressUpdates.effectiveOn,
      recordedAt: progressUpdates.recordedAt,
      supersededAt: progressUpdates.supersededAt,
    })
    .from(progressUpdates)
    .where(since(progressUpdates))
    .prepare('record_updates'),
  closures: db
    .select({
      id: closureSteps.id,
      actionId: closureSteps.actionId,
      step: closureSteps.step,
      effectiveOn: closureSteps.effectiveOn,
      recordedAt: closureSteps.recordedAt,
      supersededAt: closureSteps.supersededAt,
    })
    .from(closureSteps)
    .where(since(closureSteps))
    .prepare('record_closures'),
  dateChanges: db.select().from(dateChanges).where(since(dateChanges)).prepare('record_date_changes'),
}))
