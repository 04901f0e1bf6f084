import { and, asc, eq, sql } from 'drizzle-orm'
import { actionRecommendations, actions, closureSteps, dateChanges, progressUpdates } from '../../db/schema/index.ts'
import { knownBy, untilMoment, type Moment } from '../../db/as-at.ts'
import type { Column } from '../../db/dialect.ts'
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

/** Reads a plan's record; of its actions one only, when one is named: its own index, and a hundredth of the rows. */
export async function readRecord(db: Db, planId: string, moment: Moment, actionId?: string) {
  const asked = { planId, actionId, moment: untilMoment(moment) }
  const ofActions = actionId === undefined ? actionsOfPlan(db) : oneAction(db)

  const rows = {
    actions: await ofActions.actions.execute(asked),
    actionRecommendations: await ofActions.actionRecommendations.execute(asked),
    updates: await ofActions.updates.execute(asked),
    closures: await ofActions.closures.execute(asked),
    dateChanges: await ofActions.dateChanges.execute(asked),
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

/** What hangs on actions, of the whole plan or of the one named. */
const actionQueries = (one: boolean) =>
  prepared((db) => {
    // By the action alone when one is named: with the plan beside it the planner takes the plan's index, and all its rows.
    const of = (table: { planId: Column; recordedAt: Column }, action: Column) =>
      one ? and(eq(action, sql.placeholder('actionId')), knownBy(table, sql.placeholder('moment'))) : knownOfPlan(table)
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
