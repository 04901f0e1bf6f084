import type { closureSteps } from '../../db/schema/index.ts'
import type { NewClosureStep } from '../../domain/contract/closure-steps.ts'
import { whyNotStep } from '../../domain/why-not-close.ts'
import { refuseIf } from '../http/refusal.ts'
import { refuseUnlessRead } from '../http/refuse-unless-read.ts'
import type { Access } from '../plan/plan-access.ts'
import type { PlanTx } from '../record/plan-tx.ts'
import { closurePartsOf, doerOf, stateOf } from '../actions/deed-facts.ts'
import { findMeeting } from '../actions/find-meeting.ts'
import { closureMatter } from './closure-matter.ts'
import { readCurrentAction } from '../actions/read-action.ts'
import { readDeedRows } from '../actions/read-deed-rows.ts'
import { recordClosureStep } from './record-closure-step.ts'

/**
 * Records what the programme office or the chair does with a claim: evidence
 * reviewed; returned, agreed, embedded or reopened at a meeting.
 */
export async function decideClosure(
  tx: PlanTx,
  access: Access,
  { ref, decision }: { ref: string; decision: NewClosureStep },
): Promise<void> {
  const { db, today } = tx
  const { planId } = access
  const { actionId, version, closure } = await readCurrentAction(db, planId, ref)
  const rows = await readDeedRows(db, { planId, actionId })
  const whyNot = whyNotStep(decision.step, {
    doer: doerOf(access, version),
    action: stateOf({ version, closure }),
    parts: closurePartsOf(rows),
    today,
  })
  if (whyNot?.code !== 'out-of-turn') refuseIf(whyNot)
  await refuseUnlessRead(tx, {
    yours: decision,
    last: closure,
    what: 'step of its closure',
    movedOn: 'This action has been decided on since you opened it. Read that first',
    theirs: (asRead) => closure && { ...worded(closure), asRead },
  })
  refuseIf(whyNot)

  const matter = closureMatter(closure, rows.closures)
  const meeting =
    decision.meeting === null || matter === null
      ? null
      : await findMeeting(db, planId, decision.meeting, { matter, today })
  await recordClosureStep(tx, {
    actionId,
    ref,
    latest: closure,
    step: decision.step,
    effectiveOn: meeting?.heldOn ?? today,
    meetingId: meeting?.id ?? null,
    minuteReference: decision.minuteReference,
    note: decision.note,
  })
}

const worded = ({ id, step, effectiveOn, minuteReference, note, recordedAt }: typeof closureSteps.$inferSelect) => ({
  ...{ id, step, effectiveOn, minuteReference, note, recordedAt },
})
