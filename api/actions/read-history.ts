import { and, desc, eq } from 'drizzle-orm'
import { knownBy, type Moment } from '../../db/as-at.ts'
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
import type { Db } from '../../db/store.ts'

/** Everything recorded of one action by a moment, newest first, with who recorded it. */
export async function readHistory(db: Db, actionId: string, moment: Moment) {
  const meeting = { id: meetings.key, title: meetings.title, heldOn: meetings.heldOn }
  const [updates, closures, dates, versions, milestoneVersions] = await Promise.all([
    db
      .select({
        id: progressUpdates.id,
        recordedAt: progressUpdates.recordedAt,
        recordedBy: people.name,
        effectiveOn: progressUpdates.effectiveOn,
        deliveryStatus: progressUpdates.deliveryStatus,
        progress: progressUpdates.progress,
        nextSteps: progressUpdates.nextSteps,
        wayBackToGreen: progressUpdates.wayBackToGreen,
        helpNeeded: progressUpdates.helpNeeded,
        forecastOn: progressUpdates.forecastOn,
        noChange: progressUpdates.noChange,
        post: posts.title,
        onBehalf: progressUpdates.onBehalf,
      })
      .from(progressUpdates)
      .innerJoin(people, eq(people.id, progressUpdates.recordedBy))
      .innerJoin(posts, eq(posts.id, progressUpdates.postId))
      .where(and(eq(progressUpdates.actionId, actionId), knownBy(progressUpdates, moment)))
      .orderBy(desc(progressUpdates.recordedAt), desc(progressUpdates.id)),
    db
      .select({
        id: closureSteps.id,
        recordedAt: closureSteps.recordedAt,
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
      .orderBy(desc(closureSteps.recordedAt), desc(closureSteps.id)),
    db
      .select({
        id: dateChanges.id,
        recordedAt: dateChanges.recordedAt,
        recordedBy: people.name,
        step: dateChanges.step,
        fromOn: dateChanges.fromOn,
        toOn: dateChanges.toOn,
        reasonCode: dateChanges.reasonCode,
        reason: dateChanges.reason,
        effect: dateChanges.effect,
        meeting,
        minuteReference: dateChanges.minuteReference,
      })
      .from(dateChanges)
      .innerJoin(people, eq(people.id, dateChanges.recordedBy))
      .leftJoin(meetings, eq(meetings.id, dateChanges.meetingId))
      .where(and(eq(dateChanges.actionId, actionId), knownBy(dateChanges, moment)))
      .orderBy(desc(dateChanges.recordedAt), desc(dateChanges.id)),
    db
      .select({ version: actions, recordedBy: people.name })
      .from(actions)
      .innerJoin(people, eq(people.id, actions.recordedBy))
      .where(and(eq(actions.thingId, actionId), knownBy(actions, moment)))
      .orderBy(desc(actions.recordedAt), desc(actions.id)),
    db
      .select()
      .from(milestones)
      .where(and(eq(milestones.actionId, actionId), knownBy(milestones, moment)))
      .orderBy(milestones.recordedAt, milestones.id),
  ])
  return { updates, closures, dates, versions, milestoneVersions }
}
