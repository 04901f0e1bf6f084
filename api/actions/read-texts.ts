import { and, asc, eq, sql } from 'drizzle-orm'
import { knownAt } from '../../db/as-at.ts'
import { actions, closureSteps, meetings, milestones, posts, progressUpdates } from '../../db/schema/index.ts'
import { dueOf } from '../../domain/due.ts'
import type { Db } from '../../db/store.ts'
import { groupBy } from '../plan/group-by.ts'
import type { Drawing } from '../plan/plan-view.ts'

/** What was written of one action, as it stands at a moment. */
export type Texts = Awaited<ReturnType<typeof readTexts>> extends (actionId: string) => infer T ? T : never

/**
 * What was written of a plan's actions: the long texts, which the record leaves
 * out because most views do without them.
 */
export async function readTexts(db: Db, { planId, moment }: Pick<Drawing, 'planId' | 'moment'>) {
  const versions = await db
    .select({
      actionId: actions.thingId,
      successMeasure: actions.successMeasure,
      noRecommendationBecause: actions.noRecommendationBecause,
      ownColumns: actions.ownColumns,
      reason: actions.reason,
    })
    .from(actions)
    .where(and(eq(actions.planId, planId), knownAt(actions, moment)))
  const updates = await db
    .select({
      actionId: progressUpdates.actionId,
      progress: progressUpdates.progress,
      nextSteps: progressUpdates.nextSteps,
      wayBackToGreen: progressUpdates.wayBackToGreen,
      helpNeeded: progressUpdates.helpNeeded,
      forecastOn: progressUpdates.forecastOn,
    })
    .from(progressUpdates)
    .where(and(eq(progressUpdates.planId, planId), knownAt(progressUpdates, moment)))
  const steps = await db
    .select({
      actionId: milestones.actionId,
      title: milestones.title,
      dueOn: milestones.dueOn,
      dueKind: milestones.dueKind,
      dueFrom: milestones.dueFrom,
      dueWords: milestones.dueWords,
      reviewOn: milestones.reviewOn,
      doneOn: milestones.doneOn,
      owner: posts.title,
      note: milestones.note,
    })
    .from(milestones)
    .leftJoin(posts, and(eq(posts.thingId, milestones.ownerPostId), knownAt(posts, moment)))
    .where(and(eq(milestones.planId, planId), knownAt(milestones, moment)))
    .orderBy(sql`${milestones.dueOn} is null`, asc(milestones.dueOn), asc(milestones.thingId))
  const closures = await db
    .select({
      actionId: closureSteps.actionId,
      step: closureSteps.step,
      effectiveOn: closureSteps.effectiveOn,
      recordedAt: closureSteps.recordedAt,
      meeting: { title: meetings.title, heldOn: meetings.heldOn },
      minuteReference: closureSteps.minuteReference,
    })
    .from(closureSteps)
    .leftJoin(meetings, eq(meetings.id, closureSteps.meetingId))
    .where(and(eq(closureSteps.planId, planId), knownAt(closureSteps, moment)))

  const of = <R extends { actionId: string }>(rows: R[]) => new Map(rows.map((row) => [row.actionId, row]))
  const [version, update, closure] = [of(versions), of(updates), of(closures)]
  const dated = steps.map((step) => ({ ...step, due: dueOf(step) }))
  const milestonesOf = groupBy(dated, (row) => row.actionId)
  return (actionId: string) => ({
    successMeasure: version.get(actionId)?.successMeasure ?? null,
    noRecommendationBecause: version.get(actionId)?.noRecommendationBecause ?? null,
    ownColumns: version.get(actionId)?.ownColumns ?? [],
    reason: version.get(actionId)?.reason ?? null,
    update: update.get(actionId) ?? null,
    milestones: milestonesOf.get(actionId) ?? [],
    closure: closure.get(actionId) ?? null,
  })
}
