import { and, desc, eq, sql } from 'drizzle-orm'
import { knownBy, untilMoment, type Moment } from '../../db/as-at.ts'
import {
  actions,
  closureSteps,
  dateChanges,
  meetings,
  milestones,
  people,
  posts,
  progressUpdates,
} from '../../db/schema/index.ts'
import { prepared } from '../../db/prepared.ts'
import type { Db } from '../../db/store.ts'

/** Everything recorded of one action by a moment, newest first, with who recorded it. */
export async function readHistory(db: Db, actionId: string, moment: Moment) {
  const { updates, closures, dates, versions, milestoneVersions } = queries(db)
  const asked = { actionId, moment: untilMoment(moment) }
  return {
    updates: await updates.execute(asked),
    closures: await closures.execute(asked),
    dates: await dates.execute(asked),
    versions: await versions.execute(asked),
    milestoneVersions: await milestoneVersions.execute(asked),
  }
}

export type History = Awaited<ReturnType<typeof readHistory>>

const meeting = { id: meetings.key, title: meetings.title, heldOn: meetings.heldOn }
const actionId = sql.placeholder('actionId')
const moment = sql.placeholder('moment')

const queries = prepared((db) => ({
  updates: db
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
    .innerJoin(people, eq(people.id, progressUpdates.recordedBy))
    .innerJoin(posts, eq(posts.id, progressUpdates.postId))
    .where(and(eq(progressUpdates.actionId, actionId), knownBy(progressUpdates, moment)))
    .orderBy(desc(progressUpdates.id))
    .prepare('history_progress_updates'),
  closures: db
    .select({
      id: closureSteps.id,
      actionId: closureSteps.actionId,
      recordedAt: closureSteps.recordedAt,
      recordedById: closureSteps.recordedBy,
      supersededAt: closureSteps.supersededAt,
      recordedBy: people.name,
      step: closureSteps.step,
      effectiveOn: closureSteps.effectiveOn,
      meeting,
      minuteReference: closureSteps.minuteReference,
      note: closureSteps.note,
    })
    .from(closureSteps)
    .innerJoin(people, eq(people.id, closureSteps.recordedBy))
    .leftJoin(meetings, eq(meetings.id, closureSteps.meetingId))
    .where(and(eq(closureSteps.actionId, actionId), knownBy(closureSteps, moment)))
    .orderBy(desc(closureSteps.id))
    .prepare('history_closure_steps'),
  dates: db
    .select({
      id: dateChanges.id,
      recordedAt: dateChanges.recordedAt,
      recordedById: dateChanges.recordedBy,
      recordedBy: people.name,
      step: dateChanges.step,
      fromOn: dateChanges.fromOn,
      toOn: dateChanges.toOn,
      reasonCode: dateChanges.reasonCode,
      reason: dateChanges.reason,
      effect: dateChanges.effect,
      meeting,
      minuteReference: dateChanges.minuteReference,
      boardWords: dateChanges.boardWords,
    })
    .from(dateChanges)
    .innerJoin(people, eq(people.id, dateChanges.recordedBy))
    .leftJoin(meetings, eq(meetings.id, dateChanges.meetingId))
    .where(and(eq(dateChanges.actionId, actionId), knownBy(dateChanges, moment)))
    .orderBy(desc(dateChanges.id))
    .prepare('history_date_changes'),
  versions: db
    .select({ version: actions, recordedBy: people.name })
    .from(actions)
    .innerJoin(people, eq(people.id, actions.recordedBy))
    .where(and(eq(actions.thingId, actionId), knownBy(actions, moment)))
    .orderBy(desc(actions.id))
    .prepare('history_actions'),
  milestoneVersions: db
    .select()
    .from(milestones)
    .where(and(eq(milestones.actionId, actionId), knownBy(milestones, moment)))
    .orderBy(milestones.id)
    .prepare('history_milestones'),
}))
