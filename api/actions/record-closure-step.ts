import { eq } from 'drizzle-orm'
import { closureSteps } from '../../db/schema/index.ts'
import type { WritingDb } from '../../db/store.ts'
import type { Day, Instant } from '../../domain/day.ts'
import type { ClosureStep } from '../../domain/delivery-status.ts'
import { recordChange } from '../changes/record-change.ts'
import type { Deps } from '../deps.ts'

interface Step {
  planId: string
  actionId: string
  ref: string
  by: string
  at: Instant
  latest: { id: string; step: ClosureStep } | null
  step: ClosureStep
  effectiveOn: Day
  meetingId: string | null
  minuteReference: string | null
  note: string | null
}

/** Adds a step to an action's closure, in the transaction of whatever led to it. */
export async function recordClosureStep(tx: WritingDb, deps: Pick<Deps, 'newId'>, given: Step): Promise<void> {
  const { ref, by, at, latest, ...step } = given
  if (latest) await tx.update(closureSteps).set({ supersededAt: at }).where(eq(closureSteps.id, latest.id))
  await tx
    .insert(closureSteps)
    .values({ ...step, id: deps.newId(), recordedAt: at, recordedBy: by, supersededAt: null })
  const { effectiveOn, minuteReference, note } = step
  await recordChange(tx, deps, {
    planId: step.planId,
    at,
    by,
    verb: step.step,
    subject: { kind: 'action', ref },
    before: latest && { step: latest.step },
    after: { step: step.step, effectiveOn, minuteReference, note },
  })
}
