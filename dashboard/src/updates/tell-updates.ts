import type { ActionView } from '../../../domain/contract/actions.ts'
import type { ProgressUpdateView } from '../../../domain/contract/progress-update-view.ts'
import { isToldByUpdate } from '../actions/tell-steps.ts'
import { told, type Told } from '../on-action.ts'

/** What was reported, and whether that claimed the action complete. */
export function tellUpdates({
  progressUpdates,
  closureSteps,
}: Pick<ActionView, 'closureSteps' | 'progressUpdates'>): Told<{ update: ProgressUpdateView; claimed: boolean }>[] {
  const claims = new Set(
    closureSteps.filter((step) => isToldByUpdate(step, progressUpdates)).map(({ recordedAt }) => recordedAt),
  )
  return progressUpdates.map((update) => told(update, { update, claimed: claims.has(update.recordedAt) }))
}
