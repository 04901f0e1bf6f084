import { ACTION_ENDPOINTS } from './actions.ts'
import { AREA_ENDPOINTS } from './areas.ts'
import { BOARD_ENDPOINTS } from './board.ts'
import { CHANGE_ENDPOINTS } from './changes.ts'
import { CLOSURE_STEP_ENDPOINTS } from './closure-steps.ts'
import { COMPARE_ENDPOINTS } from './compare.ts'
import { DATE_CHANGE_ENDPOINTS } from './date-changes.ts'
import type { Endpoint, Endpoints } from './endpoint.ts'
import { HEALTH_ENDPOINTS } from './health.ts'
import { HELP_ANSWER_ENDPOINTS } from './help-answers.ts'
import { MEETING_ENDPOINTS } from './meetings.ts'
import { MILESTONE_ENDPOINTS } from './milestones.ts'
import { MY_UPDATES_ENDPOINTS } from './my-updates.ts'
import { PLAN_ENDPOINTS } from './plans.ts'
import { POST_ENDPOINTS } from './posts.ts'
import { PROGRESS_UPDATE_ENDPOINTS } from './progress-updates.ts'
import { RECOMMENDATION_ENDPOINTS } from './recommendations.ts'
import { SESSION_ENDPOINTS } from './session.ts'
import { SLIPPAGE_ENDPOINTS } from './slippage.ts'

interface Noun {
  says: string
  endpoints: Endpoints
}

/** The nouns of the api in the order that its documentation has them, each with what it answers. */
export const NOUNS = {
  Sessions: { says: 'Signing in and out, and passwords', endpoints: SESSION_ENDPOINTS },
  Plans: { says: 'The plans somebody may see', endpoints: PLAN_ENDPOINTS },
  Board: { says: 'What the board reads the night before', endpoints: BOARD_ENDPOINTS },
  Actions: { says: 'What the council said it would do', endpoints: ACTION_ENDPOINTS },
  'Progress updates': { says: 'What owners say of their actions', endpoints: PROGRESS_UPDATE_ENDPOINTS },
  'Closure steps': { says: 'What becomes of a claim that an action is complete', endpoints: CLOSURE_STEP_ENDPOINTS },
  'Date changes': { says: 'Due dates that were asked to move, and what was decided', endpoints: DATE_CHANGE_ENDPOINTS },
  'Help answers': { says: 'What the board answers to help that owners ask for', endpoints: HELP_ANSWER_ENDPOINTS },
  Milestones: { says: 'Steps on the way of an action', endpoints: MILESTONE_ENDPOINTS },
  'My updates': { says: 'What somebody owes this month', endpoints: MY_UPDATES_ENDPOINTS },
  Recommendations: { says: 'What Ofsted asked for', endpoints: RECOMMENDATION_ENDPOINTS },
  'Priority areas': { says: 'What the plan is divided into', endpoints: AREA_ENDPOINTS },
  Posts: { says: 'Who owns actions', endpoints: POST_ENDPOINTS },
  Meetings: { says: 'When boards meet, and what each saw', endpoints: MEETING_ENDPOINTS },
  Compare: { says: 'What changed between two moments', endpoints: COMPARE_ENDPOINTS },
  Slippage: { says: 'Promises against what became of them', endpoints: SLIPPAGE_ENDPOINTS },
  Changes: { says: 'The audit trail', endpoints: CHANGE_ENDPOINTS },
  Health: { says: 'Whether the server and its database answer', endpoints: HEALTH_ENDPOINTS },
} as const satisfies Record<string, Noun>

type Tables = (typeof NOUNS)[keyof typeof NOUNS]['endpoints']
/** Every table's rows in one. */
type Joined<T> = (T extends unknown ? (table: T) => void : never) extends (table: infer All) => void ? All : never
type All = { [Name in keyof Joined<Tables>]: Joined<Tables>[Name] }

/**
 * Everything the api answers: the one table from which routes and the
 * dashboard's calls are made, permissions are asked, and OpenAPI is written.
 */
export const ENDPOINTS: All = Object.assign({}, ...Object.values(NOUNS).map(({ endpoints }) => endpoints)) as All

export type EndpointName = keyof typeof ENDPOINTS

/** The same for whoever walks the table. */
export const endpointsByName = Object.entries(ENDPOINTS) as [EndpointName, Endpoint][]
