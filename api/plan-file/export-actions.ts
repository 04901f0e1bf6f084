import { asc, eq, inArray } from 'drizzle-orm'
import type { FiledAction } from '../../domain/contract/plan-file.ts'
import {
  actionRecommendations,
  actions,
  closureSteps,
  dateChanges,
  milestones,
  progressUpdates,
} from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import { groupBy } from '../plan/group-by.ts'
import { byThing, maybeNameOf, nameOf, recordedOf, type FiledNames } from './export-rows.ts'

/** Reads some actions, each with everything that hangs on it, as a plan file says it; in the order they are asked for. */
export async function readActions(db: Db, ids: readonly string[], names: FiledNames): Promise<FiledAction[]> {
  const rows = await readRows(db, [...ids])
  return ids.map((id) =>
    fileAction(names, {
      versions: rows.versions.get(id) ?? [],
      answers: rows.answers.get(id) ?? [],
      steps: rows.steps.get(id) ?? [],
      updates: rows.updates.get(id) ?? [],
      closures: rows.closures.get(id) ?? [],
      dates: rows.dates.get(id) ?? [],
    }),
  )
}

type Grouped = Awaited<ReturnType<typeof readRows>>
type RowsOf = { [K in keyof Grouped]: Grouped[K] extends Map<string, infer R> ? R : never }

/** All that hangs on some actions, by action, oldest first. */
async function readRows(db: Db, ids: string[]) {
  const versions = await db
    .select()
    .from(actions)
    .where(inArray(actions.thingId, ids))
    .orderBy(asc(actions.recordedAt), asc(actions.id))
  const answers = await db
    .select({
      actionId: actions.thingId,
      versionId: actionRecommendations.actionId,
      recommendationId: actionRecommendations.recommendationId,
    })
    .from(actionRecommendations)
    .innerJoin(actions, eq(actions.id, actionRecommendations.actionId))
    .where(inArray(actions.thingId, ids))
  const steps = await db
    .select()
    .from(milestones)
    .where(inArray(milestones.actionId, ids))
    .orderBy(asc(milestones.thingId), asc(milestones.recordedAt), asc(milestones.id))
  const updates = await db
    .select()
    .from(progressUpdates)
    .where(inArray(progressUpdates.actionId, ids))
    .orderBy(asc(progressUpdates.recordedAt), asc(progressUpdates.id))
  const closures = await db
    .select()
    .from(closureSteps)
    .where(inArray(closureSteps.actionId, ids))
    .orderBy(asc(closureSteps.recordedAt), asc(closureSteps.id))
  const dates = await db
    .select()
    .from(dateChanges)
    .where(inArray(dateChanges.actionId, ids))
    .orderBy(asc(dateChanges.recordedAt), asc(dateChanges.id))

  return {
    versions: groupBy(versions, (row) => row.thingId),
    answers: groupBy(answers, (row) => row.actionId),
    steps: groupBy(steps, (row) => row.actionId),
    updates: groupBy(updates, (row) => row.actionId),
    closures: groupBy(closures, (row) => row.actionId),
    dates: groupBy(dates, (row) => row.actionId),
  }
}

function fileAction(names: FiledNames, { versions, answers, steps, updates, closures, dates }: RowsOf): FiledAction {
  return {
    ref: versions[0]?.ref ?? '',
    versions: versions.map((row) => ({
      ...recordedOf(names, row),
      title: row.title,
      successMeasure: row.successMeasure,
      area: nameOf(names.areas, row.areaId),
      recommendations: answers
        .filter(({ versionId }) => versionId === row.id)
        .map(({ recommendationId }) => nameOf(names.recommendations, recommendationId))
        .sort((one, other) => one - other),
      ownerPost: nameOf(names.posts, row.ownerPostId),
      sponsorPost: maybeNameOf(names.posts, row.sponsorPostId),
      partners: row.partners,
      startsOn: row.startsOn,
      dueOn: row.dueOn,
      state: row.state,
      reason: row.reason,
    })),
    milestones: byThing(steps).map((milestone) => ({
      versions: milestone.map((row) => ({
        ...recordedOf(names, row),
        title: row.title,
        dueOn: row.dueOn,
        doneOn: row.doneOn,
      })),
    })),
    progressUpdates: updates.map((row) => ({
      ...recordedOf(names, row),
      effectiveOn: row.effectiveOn,
      deliveryStatus: row.deliveryStatus,
      progress: row.progress,
      nextSteps: row.nextSteps,
      wayBackToGreen: row.wayBackToGreen,
      helpNeeded: row.helpNeeded,
      forecastOn: row.forecastOn,
      noChange: row.noChange,
      onBehalf: row.onBehalf,
    })),
    closureSteps: closures.map((row) => ({
      ...recordedOf(names, row),
      step: row.step,
      effectiveOn: row.effectiveOn,
      meeting: maybeNameOf(names.meetings, row.meetingId),
      minuteReference: row.minuteReference,
      note: row.note,
    })),
    dateChanges: dates.map((row) => ({
      ...recordedOf(names, row),
      step: row.step,
      fromOn: row.fromOn,
      toOn: row.toOn,
      reasonCode: row.reasonCode,
      reason: row.reason,
      effect: row.effect,
      meeting: maybeNameOf(names.meetings, row.meetingId),
      minuteReference: row.minuteReference,
    })),
  }
}
