import { and, eq, isNull } from 'drizzle-orm'
import type { NewMilestoneVersion } from '../../domain/contract/milestone-writes.ts'
import { milestones } from '../../db/schema/index.ts'
import { dayOf } from '../../domain/day.ts'
import { recordChange } from '../changes/record-change.ts'
import type { Deps } from '../deps.ts'
import { notThere, Refusal, refuseField } from '../http/refusal.ts'
import type { Access } from '../plan/plan-access.ts'
import { refuseDoneOn, refuseUnlessTheirs } from './add-milestone.ts'
import { readCurrentAction } from './read-action.ts'

/**
 * Records a new version of a milestone: reached, moved or reworded. The version
 * before it stays as it was said, and so does the day it was first promised for.
 */
export function reviseMilestone(
  deps: Deps,
  access: Access,
  { ref, id, revision }: { ref: string; id: string; revision: NewMilestoneVersion },
): Promise<void> {
  const { store, clock, newId } = deps
  const { planId, who } = access
  const { basedOn, ...after } = revision

  return store.tx(async (tx) => {
    const action = await readCurrentAction(tx, planId, ref)
    refuseUnlessTheirs(access, action)
    const [version] = await tx
      .select()
      .from(milestones)
      .where(and(eq(milestones.actionId, action.actionId), eq(milestones.thingId, id), isNull(milestones.supersededAt)))
    if (!version) throw notThere('milestone')

    const { title, dueOn, doneOn } = version
    const before = { title, dueOn, doneOn }
    if (basedOn !== version.id)
      throw new Refusal(
        409,
        'moved-on',
        'Someone has changed this milestone since you opened it. Read theirs first, then save yours again',
        { yours: revision, theirs: { versionId: version.id, ...before } },
      )
    const at = clock.now()
    // A start that was moved later does not stop a milestone, reached before it, from being reworded.
    if (after.doneOn !== null && after.doneOn !== doneOn) refuseDoneOn(action, after.doneOn, dayOf(at))
    if (after.title === title && after.dueOn === dueOn && after.doneOn === doneOn)
      throw refuseField('title', 'Nothing is different yet. Change something, or leave this milestone as it is')

    await tx.update(milestones).set({ supersededAt: at }).where(eq(milestones.id, version.id))
    await tx
      .insert(milestones)
      .values({ ...version, ...after, id: newId(), recordedAt: at, recordedBy: who.id, supersededAt: null })
    await recordChange(tx, deps, {
      planId,
      at,
      by: who.id,
      verb: 'changed',
      subject: { kind: 'milestone', ref },
      before,
      after,
    })
  })
}
