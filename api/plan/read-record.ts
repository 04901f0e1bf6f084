import { asc, eq } from 'drizzle-orm'
import { actionRecommendations, actions, closureSteps, dateChanges, progressUpdates } from '../../db/schema/index.ts'
import { untilMoment, type Moment } from '../../db/as-at.ts'
import { prepared } from '../../db/prepared.ts'
import type { Db } from '../../db/store.ts'
import { groupBy } from './group-by.ts'
import { knownOfPlan } from './known-of-plan.ts'
import { readStructure } from './read-structure.ts'

/**
 * A plan's record, as far as it was known by a moment: every version and fact,
 * superseded or not, without the long texts. What stood at the moment itself,
 * and at every board before it, is derived from this in memory.
 */
export type PlanRecord = Awaited<ReturnType<typeof readRecord>>

/** Reads a plan's record. */
export async function readRecord(db: Db, planId: string, moment: Moment) {
  const asked = { planId, moment: untilMoment(moment) }
  const of = actionQueries(db)
  const rows = {
    actions: await of.actions.execute(asked),
    actionRecommendations: await of.actionRecommendations.execute(asked),
    updates: await of.updates.execute(asked),
    closures: await of.closures.execute(asked),
    dateChanges: await of.dateChanges.execute(asked),
  }

  return {
    ...(await readStructure(db, planId, moment)),
    /** By action, each oldest first. */
    actionVersions: groupBy(rows.actions, (row) => row.thingId),
    recommendationsOf: groupBy(rows.actionRecommendations, (row) => row.actionId),
    updates: groupBy(rows.updates, (row) => row.actionId),
    closures: groupBy(rows.closures, (row) => row.actionId),
    dateChanges: groupBy(rows.dateChanges, (row) => row.actionId),
  }
}

/** The part of a record that how actions stand is told from: of the whole plan, or of one action only. */
export type StandingRecord = Omit<PlanRecord, 'dateChanges'>

/** What hangs on the plan's actions. */
const actionQueries = prepared((db) => ({
  actions: db
    .select(actionColumns)
    .from(actions)
    .where(knownOfPlan(actions))
    .orderBy(asc(actions.position), asc(actions.id))
    .prepare('record_actions_versions'),
  actionRecommendations: db
    .select({
      actionId: actionRecommendations.actionId,
      recommendationId: actionRecommendations.recommendationId,
    })
    .from(actionRecommendations)
    .innerJoin(actions, eq(actions.id, actionRecommendations.actionId))
    .where(knownOfPlan(actions))
    .prepare('record_actions_recommendations'),
  updates: db
    .select(updateColumns)
    .from(progressUpdates)
    .where(knownOfPlan(progressUpdates))
    .prepare('record_actions_updates'),
  closures: db
    .select(closureColumns)
    .from(closureSteps)
    .where(knownOfPlan(closureSteps))
    .prepare('record_actions_closures'),
  dateChanges: db.select().from(dateChanges).where(knownOfPlan(dateChanges)).prepare('record_actions_date_changes'),
}))

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
  id: closureSteps.id,
  actionId: closureSteps.actionId,
  step: closureSteps.step,
  effectiveOn: closureSteps.effectiveOn,
  recordedAt: closureSteps.recordedAt,
  supersededAt: closureSteps.supersededAt,
}
