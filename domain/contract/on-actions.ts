import { BROUGHT_ROWS_ON_ACTION } from './brought-rows.ts'
import { CLOSURE_STEPS_ON_ACTION } from './closure-steps.ts'
import { DATE_CHANGES_ON_ACTION } from './date-changes.ts'
import { HELP_ANSWERS_ON_ACTION } from './help-answers.ts'
import { MILESTONES_ON_ACTION } from './milestones.ts'
import type { OnAction } from './on-action.ts'
import { PROGRESS_UPDATES_ON_ACTION } from './progress-updates.ts'

/**
 * What hangs on an action, by the list that it is in a plan file, in the order
 * in which it stands there. Views, endpoints and the plan file are joined from
 * what each says of itself.
 */
export const ON_ACTIONS = {
  milestones: MILESTONES_ON_ACTION,
  progressUpdates: PROGRESS_UPDATES_ON_ACTION,
  closureSteps: CLOSURE_STEPS_ON_ACTION,
  dateChanges: DATE_CHANGES_ON_ACTION,
  helpAnswers: HELP_ANSWERS_ON_ACTION,
  broughtRows: BROUGHT_ROWS_ON_ACTION,
} as const satisfies Record<string, OnAction>

/** The same for whoever joins them. */
export const nounsOnActions = Object.values(ON_ACTIONS)
