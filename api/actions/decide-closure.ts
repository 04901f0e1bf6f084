import { eq } from 'drizzle-orm'
import type { NewClosureStep } from '../../domain/contract/action-writes.ts'
import { closureSteps } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import { mayFollow } from '../../domain/closure-order.ts'
import { may, mayAgreeClosure } from '../../domain/permissions.ts'
import { Refusal } from '../http/refusal.ts'
import type { Access } from '../plan/plan-access.ts'
import type { PlanTx } from '../record/plan-tx.ts'
import { findMeeting } from './find-meeting.ts'
import { closureMatter } from './matters.ts'
import { readCurrentAction } from './read-action.ts'
import { recordClosureStep } from './record-closure-step.ts'

/**
 * Records what the programme office or the chair does with a claim: evidence
 * reviewed; returned, agreed, embedded or reopened at a meeting. Nobody decides
 * on an action whose owner post they hold.
 */
export async function decideClosure(
  tx: PlanTx,
  access: Access,
  { ref, decision }: { ref: string; decision: NewClosureStep },
): Promise<void> {
  const { db, today } = tx
  const { actionId, version, closure } = await readCurrentAction(db, access.planId, ref)
  refuseUnlessTheirs(access, decision.step, access.postIds.has(version.ownerPostId))
  if (version.state === 'withdrawn')
    throw new Refusal(409, 'withdrawn', 'This action was withdrawn from the plan, so nothing is decided about it')
  if (decision.basedOn !== null && decision.basedOn !== closure?.id)
    throw new Refusal(409, 'moved-on', 'Someone has decided on this action since you opened it. Read that first')
  const matter = closureMatter(closure, await stepsOf(db, actionId))
  if (matter === null || !mayFollow(decision.step, closure?.step ?? null))
    throw new Refusal(409, 'out-of-turn', OUT_OF_TURN[decision.step])
  const meeting =
    decision.meeting === null ? null : await findMeeting(db, access.planId, decision.meeting, { matter, today })

  await recordClosureStep(tx, {
    actionId,
    ref,
    latest: closure,
    step: decision.step,
    effectiveOn: meeting && meeting.heldOn < today ? meeting.heldOn : today,
    meetingId: meeting?.id ?? null,
    minuteReference: decision.minuteReference,
    note: decision.note,
  })
}

const stepsOf = (db: Db, actionId: string) => db.select().from(closureSteps).where(eq(closureSteps.actionId, actionId))

function refuseUnlessTheirs({ me }: Access, step: NewClosureStep['step'], holdsOwnerPost: boolean): void {
  if (step === 'reviewed') {
    if (!may(me.role, 'edit-plan'))
      throw new Refusal(403, 'not-yours', 'The programme office records reviews of evidence. Ask them')
    return
  }
  if (!may(me.role, 'agree-closure')) throw new Refusal(403, 'not-yours', 'Only the chair decides on closure')
  if (!mayAgreeClosure(me.role, holdsOwnerPost))
    throw new Refusal(403, 'own-action', 'You hold the post that owns this action, so somebody else must decide on it')
}

const OUT_OF_TURN: Record<NewClosureStep['step'], string> = {
  reviewed: 'There is no claim to review: its owner has not said that it is complete',
  returned: 'There is no claim to return: its owner has not said that it is complete',
  agreed: 'There is no claim to agree: its owner has not said that it is complete',
  embedded: 'Only an action that is agreed complete can become embedded',
  reopened: 'Only an action that is agreed complete can be reopened',
}
