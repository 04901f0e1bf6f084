import { and, eq, getTableName, inArray, sql, type SQL } from 'drizzle-orm'
import {
  actionRecommendations,
  actionSupportingPosts,
  actions,
  areas,
  broughtSheets,
  changes,
  closureSteps,
  dateChanges,
  meetings,
  milestones,
  people,
  plans,
  postHolders,
  posts,
  progressUpdates,
  recommendationAreas,
  recommendations,
  redactions,
  visits,
} from '../../db/schema/index.ts'
import { isAmong, listed } from '../../db/among.ts'
import type { Column } from '../../db/dialect.ts'
import { prepared } from '../../db/prepared.ts'
import type { Db } from '../../db/store.ts'
import type { Verb } from '../../domain/vocabulary.ts'
import { wasPerson } from '../people/person-rows.ts'

/**
 * Every row of a plan's record that views are drawn from, superseded or not, without the long texts; and from which of
 * its rows words were removed. After such a removal all is read again (`kept-rows.ts`).
 */
export type RecordRows = Awaited<ReturnType<typeof readAllRows>>

/** All rows of a plan, in no order. */
export async function readAllRows(db: Db, planId: string) {
  const of = allOfPlan(db)
  const asked = { planId }
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
    actionSupportingPosts: await of.actionSupportingPosts.execute(asked),
    milestones: await of.milestones.execute(asked),
    updates: await of.updates.execute(asked),
    closures: await of.closures.execute(asked),
    dateChanges: await of.dateChanges.execute(asked),
    sheets: await of.sheets.execute(asked),
    brought: await of.brought.execute(asked),
    chairOpened: await of.chairOpened.execute(asked),
    removals: await of.removals.execute(asked),
  }
}

/** Rows of one table by their ids; of a table of links, those of some versions. */
export const readRows = async (
  db: Db,
  table: keyof RecordRows,
  ids: readonly string[],
): Promise<RecordRows[keyof RecordRows]> => someOf(db)[table].execute({ ids: listed(ids) })

/** What the trail calls each table. */
export const TABLE_NAMES: ReadonlyMap<string, keyof RecordRows> = new Map([
  [getTableName(plans), 'plans'],
  [getTableName(areas), 'areas'],
  [getTableName(recommendations), 'recommendations'],
  [getTableName(recommendationAreas), 'recommendationAreas'],
  [getTableName(posts), 'posts'],
  [getTableName(postHolders), 'holders'],
  [getTableName(meetings), 'meetings'],
  [getTableName(visits), 'visits'],
  [getTableName(actions), 'actions'],
  [getTableName(actionRecommendations), 'actionRecommendations'],
  [getTableName(actionSupportingPosts), 'actionSupportingPosts'],
  [getTableName(milestones), 'milestones'],
  [getTableName(progressUpdates), 'updates'],
  [getTableName(closureSteps), 'closures'],
  [getTableName(dateChanges), 'dateChanges'],
  [getTableName(broughtSheets), 'sheets'],
])

/** By what it is told that the chair's access was opened by somebody who may not choose the chair. */
const OPENS_CHAIR = 'opened-chair' satisfies Verb

/** What brings rows in whose moments are their own. */
export const BRINGS_IN = ['imported', 'baseline'] as const satisfies readonly Verb[]

/** What is read of the trail itself: after one of these, all is read again. */
export const READ_OF_THE_TRAIL: readonly Verb[] = [...BRINGS_IN, OPENS_CHAIR]

type Where = (planId: Column, id: Column) => SQL

const queries = (where: Where, name: string) =>
  prepared((db) => ({
    plans: db.select().from(plans).where(where(plans.planId, plans.id)).prepare(`${name}_plans`),
    areas: db.select().from(areas).where(where(areas.planId, areas.id)).prepare(`${name}_areas`),
    recommendations: db
      .select()
      .from(recommendations)
      .where(where(recommendations.planId, recommendations.id))
      .prepare(`${name}_recommendations`),
    recommendationAreas: db
      .select()
      .from(recommendationAreas)
      .where(where(recommendationAreas.planId, recommendationAreas.recommendationId))
      .prepare(`${name}_recommendation_areas`),
    posts: db.select().from(posts).where(where(posts.planId, posts.id)).prepare(`${name}_posts`),
    holders: db.select().from(postHolders).where(where(postHolders.planId, postHolders.id)).prepare(`${name}_holders`),
    meetings: db.select().from(meetings).where(where(meetings.planId, meetings.id)).prepare(`${name}_meetings`),
    visits: db.select().from(visits).where(where(visits.planId, visits.id)).prepare(`${name}_visits`),
    actions: db
      .select({
        id: actions.id,
        thingId: actions.thingId,
        ref: actions.ref,
        title: actions.title,
        areaId: actions.areaId,
        ownerPostId: actions.ownerPostId,
        startsOn: actions.startsOn,
        dueOn: actions.dueOn,
        dueKind: actions.dueKind,
        dueFrom: actions.dueFrom,
        dueWords: actions.dueWords,
        reviewOn: actions.reviewOn,
        state: actions.state,
        withdrawnAs: actions.withdrawnAs,
        mergedInto: actions.mergedInto,
        movedTo: actions.movedTo,
        recordedAt: actions.recordedAt,
        supersededAt: actions.supersededAt,
      })
      .from(actions)
      .where(where(actions.planId, actions.id))
      .prepare(`${name}_actions`),
    actionRecommendations: db
      .select()
      .from(actionRecommendations)
      .where(where(actionRecommendations.planId, actionRecommendations.actionId))
      .prepare(`${name}_action_recommendations`),
    actionSupportingPosts: db
      .select()
      .from(actionSupportingPosts)
      .where(where(actionSupportingPosts.planId, actionSupportingPosts.actionId))
      .prepare(`${name}_action_supporting_posts`),
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
      .where(where(milestones.planId, milestones.id))
      .prepare(`${name}_milestones`),
    updates: db
      .select({
        id: progressUpdates.id,
        actionId: progressUpdates.actionId,
        deliveryStatus: progressUpdates.deliveryStatus,
        effectiveOn: progressUpdates.effectiveOn,
        noChange: progressUpdates.noChange,
        forecastOn: progressUpdates.forecastOn,
        recordedById: progressUpdates.recordedBy,
        recordedAt: progressUpdates.recordedAt,
        supersededAt: progressUpdates.supersededAt,
      })
      .from(progressUpdates)
      .where(where(progressUpdates.planId, progressUpdates.id))
      .prepare(`${name}_updates`),
    closures: db
      .select({
        id: closureSteps.id,
        actionId: closureSteps.actionId,
        step: closureSteps.step,
        effectiveOn: closureSteps.effectiveOn,
        recordedById: closureSteps.recordedBy,
        recordedAt: closureSteps.recordedAt,
        supersededAt: closureSteps.supersededAt,
      })
      .from(closureSteps)
      .where(where(closureSteps.planId, closureSteps.id))
      .prepare(`${name}_closures`),
    dateChanges: db
      .select()
      .from(dateChanges)
      .where(where(dateChanges.planId, dateChanges.id))
      .prepare(`${name}_date_changes`),
    sheets: db
      .select({
        id: broughtSheets.id,
        thingId: broughtSheets.thingId,
        state: broughtSheets.state,
        recordedAt: broughtSheets.recordedAt,
      })
      .from(broughtSheets)
      .where(where(broughtSheets.planId, broughtSheets.id))
      .prepare(`${name}_sheets`),
    // The changes that brought the plan in, by a file or by an upgrade, with what they found.
    brought: db
      .select({ id: changes.id, recordedAt: changes.recordedAt, after: changes.after })
      .from(changes)
      .where(and(where(changes.planId, changes.id), inArray(changes.verb, [...BRINGS_IN])))
      .prepare(`${name}_brought`),
    chairOpened: db
      .select({
        id: changes.id,
        recordedAt: changes.recordedAt,
        by: people.name,
        of: changes.subjectRef,
        after: changes.after,
      })
      .from(changes)
      .innerJoin(people, wasPerson(changes.recordedBy, changes.recordedAt))
      .where(and(where(changes.planId, changes.id), eq(changes.verb, OPENS_CHAIR)))
      .prepare(`${name}_chair_opened`),
    removals: db
      .select({ id: redactions.id, rowId: redactions.rowId })
      .from(redactions)
      .where(where(redactions.planId, redactions.id))
      .prepare(`${name}_removals`),
  }))

const allOfPlan = queries((planId) => eq(planId, sql.placeholder('planId')), 'record')
const someOf = queries((_planId, id) => isAmong(id, 'ids'), 'record_rows')
