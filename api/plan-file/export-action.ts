import { asc, eq, sql } from 'drizzle-orm'
import type { FiledAction } from '../../domain/contract/plan-file.ts'
import {
  actionRecommendations,
  actions,
  closureSteps,
  dateChanges,
  milestones,
  progressUpdates,
} from '../../db/schema/index.ts'
import { prepared } from '../../db/prepared.ts'
import type { Db } from '../../db/store.ts'
import { byThing, maybeNameOf, nameOf, recordedOf, type FiledNames } from './export-rows.ts'

/** Reads one action with everything that hangs on it, as a plan file says it. */
export async function readAction(db: Db, actionId: string, names: FiledNames): Promise<FiledAction> {
  const of = { actionId }
  const versions = await findVersions(db).execute(of)
  const answers = await findAnswers(db).execute(of)
  const steps = await findMilestones(db).execute(of)
  const updates = await findUpdates(db).execute(of)
  const closures = await findClosures(db).execute(of)
  const dates = await findDateChanges(db).execute(of)

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

const findVersions = prepared((db) =>
  db
    .select()
    .from(actions)
    .where(eq(actions.thingId, sql.placeholder('actionId')))
    .orderBy(asc(actions.recordedAt), asc(actions.id))
    .prepare('file_action_versions'),
)

const findAnswers = prepared((db) =>
  db
    .select({
      versionId: actionRecommendations.actionId,
      recommendationId: actionRecommendations.recommendationId,
    })
    .from(actionRecommendations)
    .innerJoin(actions, eq(actions.id, actionRecommendations.actionId))
    .where(eq(actions.thingId, sql.placeholder('actionId')))
    .prepare('file_action_recommendations'),
)

const findMilestones = prepared((db) =>
  db
    .select()
    .from(milestones)
    .where(eq(milestones.actionId, sql.placeholder('actionId')))
    .orderBy(asc(milestones.thingId), asc(milestones.recordedAt), asc(milestones.id))
    .prepare('file_milestones'),
)

const findUpdates = prepared((db) =>
  db
    .select()
    .from(progressUpdates)
    .where(eq(progressUpdates.actionId, sql.placeholder('actionId')))
    .orderBy(asc(progressUpdates.recordedAt), asc(progressUpdates.id))
    .prepare('file_progress_updates'),
)

const findClosures = prepared((db) =>
  db
    .select()
    .from(closureSteps)
    .where(eq(closureSteps.actionId, sql.placeholder('actionId')))
    .orderBy(asc(closureSteps.recordedAt), asc(closureSteps.id))
    .prepare('file_closure_steps'),
)

const findDateChanges = prepared((db) =>
  db
    .select()
    .from(dateChanges)
    .where(eq(dateChanges.actionId, sql.placeholder('actionId')))
    .orderBy(asc(dateChanges.recordedAt), asc(dateChanges.id))
    .prepare('file_date_changes'),
)
