import type { ActionView } from '../../../domain/contract/actions.ts'
import type { ClosureStepView } from '../../../domain/contract/closure-steps.ts'
import { told, type Told } from '../on-action.ts'

type Steps = Pick<ActionView, 'closureSteps' | 'progressUpdates'>

/** Steps to closure. A claim that an update made is told as that update. */
export const tellSteps = ({ closureSteps, progressUpdates }: Steps): Told<{ step: ClosureStepView }>[] =>
  closureSteps.filter((step) => !isToldByUpdate(step, progressUpdates)).map((step) => told(step, { step }))

/** Whether a step is the claim that an update made in the same moment. */
export const isToldByUpdate = (
  { step, recordedAt }: Pick<ClosureStepView, 'step' | 'recordedAt'>,
  updates: Steps['progressUpdates'],
): boolean =>
  step === 'claimed' && updates.some((said) => said.deliveryStatus === 'complete' && said.recordedAt === recordedAt)
