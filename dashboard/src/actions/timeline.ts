import type { ActionView } from '../../../domain/contract/actions.ts'
import type { ClosureStepView } from '../../../domain/contract/closure-steps.ts'
import type { DateChangeView } from '../../../domain/contract/date-changes.ts'
import type { HelpAnswerView } from '../../../domain/contract/help-answer-view.ts'
import type { ProgressUpdateView } from '../../../domain/contract/progress-update-view.ts'
import type { Instant } from '../../../domain/day.ts'

type Version = ActionView['versions'][number]

/** One thing that was recorded of an action. */
export type Moment = { id: string; recordedAt: Instant; recordedBy: string } & (
  | { kind: 'update'; said: ProgressUpdateView; claimed: boolean }
  | { kind: 'step'; said: ClosureStepView }
  | { kind: 'date'; said: DateChangeView }
  | { kind: 'answer'; said: HelpAnswerView }
  | { kind: 'version'; said: Version; first: boolean }
)

/**
 * Everything recorded of an action as one story, newest first. What happened
 * once is told once: a claim as the update that says complete, and the version
 * that only carries an agreed date as the agreement.
 */
export function timelineOf({
  progressUpdates,
  closureSteps,
  dateChanges,
  helpAnswers,
  versions,
}: Pick<ActionView, 'progressUpdates' | 'closureSteps' | 'dateChanges' | 'helpAnswers' | 'versions'>): Moment[] {
  const saidComplete = new Set(
    progressUpdates.filter((said) => said.deliveryStatus === 'complete').map((said) => said.recordedAt),
  )
  const toldByUpdate = (step: ClosureStepView) => step.step === 'claimed' && saidComplete.has(step.recordedAt)
  const claims = new Set(closureSteps.filter(toldByUpdate).map((step) => step.recordedAt))
  const redated = new Set(dateChanges.filter((said) => said.step === 'agreed').map((said) => said.recordedAt))
  const toldByDate = ({ recordedAt, changed }: Version) =>
    redated.has(recordedAt) && changed.length === 1 && changed[0]?.field === 'dueOn'
  const first = versions.at(-1)

  const all: Moment[] = [
    ...closureSteps
      .filter((step) => !toldByUpdate(step))
      .map((said) => ({ kind: 'step' as const, said, ...who(said) })),
    ...progressUpdates.map((said) => ({
      kind: 'update' as const,
      said,
      claimed: claims.has(said.recordedAt),
      ...who(said),
    })),
    ...dateChanges.map((said) => ({ kind: 'date' as const, said, ...who(said) })),
    ...helpAnswers.map((said) => ({ kind: 'answer' as const, said, ...who(said) })),
    ...versions
      .filter((said) => !toldByDate(said))
      .map((said) => ({ kind: 'version' as const, said, first: said === first, ...who(said) })),
  ]
  // Sorting keeps the order of what was recorded in the same moment.
  return all.sort((one, other) => other.recordedAt.localeCompare(one.recordedAt))
}

const who = ({ id, recordedAt, recordedBy }: { id: string; recordedAt: Instant; recordedBy: string }) => ({
  id,
  recordedAt,
  recordedBy,
})
