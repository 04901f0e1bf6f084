import type { OnAction } from './actions/on-action.ts'
import { broughtRowsOnAction } from './brought-rows/on-action.ts'
import { closureStepsOnAction } from './closure-steps/on-action.ts'
import { dateChangesOnAction } from './date-changes/on-action.ts'
import { helpAnswersOnAction } from './help-answers/on-action.ts'
import { milestonesOnAction } from './milestones/on-action.ts'
import { progressUpdatesOnAction } from './progress-updates/on-action.ts'

/**
 * What hangs on an action, by the list that it is in a plan file, in the order
 * in which it stands there. Routes, views, deeds, what waits for the board and
 * the plan file are gathered from what each says of itself.
 */
export const ON_ACTIONS = {
  milestones: milestonesOnAction,
  progressUpdates: progressUpdatesOnAction,
  closureSteps: closureStepsOnAction,
  dateChanges: dateChangesOnAction,
  helpAnswers: helpAnswersOnAction,
  broughtRows: broughtRowsOnAction,
} satisfies Record<string, OnAction>

/** The same for whoever gathers. */
export const nounsOnActions = Object.values(ON_ACTIONS)
