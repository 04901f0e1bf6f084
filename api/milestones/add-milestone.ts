import { and, eq } from 'drizzle-orm'
import type { NewMilestone } from '../../domain/contract/milestones.ts'
import { MOST_MILESTONES } from '../../domain/contract/longest.ts'
import { knownAt } from '../../db/as-at.ts'
import { milestones } from '../../db/schema/index.ts'
import { dueColumns, tellDue } from '../../domain/due.ts'
import { whyNotReachedOn } from '../../domain/why-not-dated.ts'
import { whyNotMilestone } from '../../domain/why-not-report.ts'
import { refuseField, refuseIf } from '../http/refusal.ts'
import type { Access } from '../plan/plan-access.ts'
import type { PlanTx } from '../record/plan-tx.ts'
import { record, row } from '../record/record.ts'
import { namedPost } from '../posts/find-post.ts'
import { doerOf, stateOf } from '../actions/deed-facts.ts'
import { readCurrentAction } from '../actions/read-action.ts'
import { quartersOf, readSaidDue, saidIn } from '../actions/read-said-due.ts'

/** Adds a milestone to an action that is still open. Nobody need be asked: it is the owner's own way there. */
export async function addMilestone(
  tx: PlanTx,
  access: Access,
  { ref, milestone }: { ref: string; milestone: NewMilestone },
): Promise<void> {
  const action = await readCurrentAction(tx.db, access.planId, ref)
  refuseIf(whyNotMilestone(doerOf(access, action.version), stateOf(action)))
  if (milestone.doneOn !== null) refuseIf(whyNotReachedOn(milestone.doneOn, action.version, tx.today))
  const of = and(eq(milestones.actionId, action.actionId), knownAt(milestones, null))
  const others = await tx.db.select({ title: milestones.title }).from(milestones).where(of)
  if (others.some(({ title }) => title === milestone.title))
    throw refuseField('title', 'This action has a milestone of that name. Change that one, or give this another name')
  if (others.length >= MOST_MILESTONES)
    throw refuseField(
      'title',
      `This action has ${others.length} milestones, and there is no room for more. Change one of those`,
    )

  const { ownerPost, due: _due, quartersRead: _by, ...said } = milestone
  const { due } = readSaidDue(saidIn(milestone, { called: 'Due' }), {
    quarters: await quartersOf(tx.db, access.planId),
    today: tx.today,
  })
  const ownerPostId =
    ownerPost && (await namedPost(tx.db, { planId: access.planId, today: tx.today }, 'ownerPost', ownerPost))
  await record(tx, {
    verb: 'added',
    subject: { kind: 'milestone', ref },
    after: { ...said, dueOn: tellDue(due), ownerPost },
    rows: [row(milestones, { actionId: action.actionId, ...said, ...dueColumns(due), ownerPostId })],
  })
}
