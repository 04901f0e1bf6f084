import { closureSteps } from '../../db/schema/index.ts'
import type { Day } from '../../domain/day.ts'
import type { ClosureStep } from '../../domain/delivery-status.ts'
import type { PlanTx } from '../record/plan-tx.ts'
import { record, row } from '../record/record.ts'

interface Step {
  actionId: string
  ref: string
  latest: { id: string; step: ClosureStep } | null
  step: Exclude<ClosureStep, 'closed-before'>
  effectiveOn: Day
  meetingId: string | null
  minuteReference: string | null
  note: string | null
}

/** Adds a step to an action's closure, in the transaction of whatever led to it. */
export async function recordClosureStep(tx: PlanTx, { ref, latest, ...step }: Step): Promise<void> {
  const { effectiveOn, minuteReference, note } = step
  await record(tx, {
    verb: step.step,
    subject: { kind: 'action', ref },
    before: latest && { step: latest.step },
    after: { step: step.step, effectiveOn, minuteReference, note },
    rows: [row(closureSteps, step, latest?.id ?? null)],
  })
}
