import type { NewProgressUpdate } from '../../domain/contract/progress-updates.ts'
import { progressUpdates } from '../../db/schema/index.ts'
import { owesWayBack, stepOfReport, WAY_BACK_OWED } from '../../domain/owed.ts'
import { whyNotDescribe, whyNotForecast } from '../../domain/why-not-dated.ts'
import { standingWords, stillAhead, whyNotConfirm } from '../../domain/why-not-confirm.ts'
import { whyNotReport } from '../../domain/why-not-report.ts'
import { refuseField, refuseIf } from '../http/refusal.ts'
import { refuseUnlessRead } from '../http/refuse-unless-read.ts'
import type { Access } from '../plan/plan-access.ts'
import type { PlanTx } from '../record/plan-tx.ts'
import { record, row } from '../record/record.ts'
import { begunOf, doerOf, stateOf } from '../actions/deed-facts.ts'
import { readCurrentAction, type CurrentAction } from '../actions/read-action.ts'
import { recordClosureStep } from '../closure-steps/record-closure-step.ts'
import { readConfirmed } from './read-confirmed.ts'
import { viewUpdate, worded, type Filled, type Said } from './view-update.ts'

/**
 * Records what an owner, or the programme office on their behalf, says.
 *
 * An update says which one it was `basedOn`: if another has landed since, it is
 * refused with both texts, because its author has not read what a colleague
 * wrote. An update that says complete is a claim, and waits for the chair.
 */
export async function postProgressUpdate(
  tx: PlanTx,
  access: Access,
  { ref, update }: { ref: string; update: NewProgressUpdate },
): Promise<void> {
  const { db, today } = tx
  const action = await readCurrentAction(db, access.planId, ref)
  const { actionId, version, update: latest } = action
  refuseIf(whyNotReport(doerOf(access, version), stateOf(action), begunOf(action), today))
  await refuseUnlessRead(tx, {
    yours: update,
    last: latest,
    what: 'update',
    movedOn: 'This action has been updated since you opened it. Read what is there first, then save yours again',
    theirs: (asRead) => latest && viewUpdate(db, latest, asRead),
  })
  refuseIf(whyNotDescribe(update.effectiveOn, begunOf(action), today))

  if (update.noChange) {
    const facts = { dueOn: version.dueOn, closure: action.closure?.step ?? null }
    refuseIf(whyNotConfirm(update, standingWords(await readConfirmed(db, actionId), facts, today)))
  }
  const said = fillIn(update, latest)
  refuseIf(whyNotForecast(said.forecastOn, said))
  const onBehalf = !access.postIds.has(version.ownerPostId)
  await record(tx, {
    verb: 'reported',
    subject: { kind: 'action', ref },
    before: latest && worded(latest),
    after: worded(said),
    rows: [
      row(
        progressUpdates,
        { ...said, actionId, postId: version.ownerPostId, onBehalf, basedOn: latest?.id ?? null },
        latest?.id ?? null,
      ),
    ],
  })
  await moveClosure(tx, { action, ref, said })
}

/** Complete is a claim; anything else takes back a claim that waits. */
async function moveClosure(
  tx: PlanTx,
  { action, ref, said }: { action: CurrentAction; ref: string; said: Filled },
): Promise<void> {
  const step = stepOfReport(said.deliveryStatus, action.closure?.step ?? null)
  if (step === null) return

  await recordClosureStep(tx, {
    actionId: action.actionId,
    ref,
    latest: action.closure,
    step,
    effectiveOn: said.effectiveOn,
    meetingId: null,
    minuteReference: null,
    note: step === 'claimed' ? null : 'The owner took the claim back by reporting again',
  })
}

/** "No change" says the last words again, so that the record never holds an update without words. */
function fillIn({ basedOn: _, ...said }: NewProgressUpdate, latest: Said | null): Filled {
  const before = said.noChange ? latest : null
  const progress = said.progress ?? before?.progress
  if (progress === undefined) throw new Error('An update says its progress, or confirms what was said')
  const filled = {
    ...said,
    progress,
    nextSteps: said.nextSteps ?? before?.nextSteps ?? null,
    wayBackToGreen: said.wayBackToGreen ?? before?.wayBackToGreen ?? null,
    helpNeeded: said.helpNeeded ?? before?.helpNeeded ?? null,
    forecastOn: said.forecastOn ?? stillAhead(before?.forecastOn ?? null, said.effectiveOn),
  }
  if (owesWayBack(said.deliveryStatus) && filled.wayBackToGreen === null)
    throw refuseField('wayBackToGreen', WAY_BACK_OWED)
  return filled
}
