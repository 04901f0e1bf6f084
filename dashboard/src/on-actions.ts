import { closureStepsOnAction } from './actions/closure-steps.ts'
import { dateChangesOnAction } from './actions/date-changes.ts'
import { milestonesOnAction } from './actions/milestones.ts'
import { versionsOnAction } from './actions/versions.ts'
import { broughtRowsOnAction } from './brought-rows/on-action.ts'
import { helpAnswersOnAction } from './help-answers/on-action.ts'
import type { OnAction } from './on-action.ts'
import { progressUpdatesOnAction } from './updates/on-action.ts'

/**
 * What hangs on an action, in the order in which its page shows it; and, of
 * what was recorded in the same moment, in that of its history.
 */
export const ON_ACTIONS: readonly OnAction[] = [
  closureStepsOnAction,
  progressUpdatesOnAction,
  dateChangesOnAction,
  helpAnswersOnAction,
  milestonesOnAction,
  versionsOnAction,
  broughtRowsOnAction,
]
