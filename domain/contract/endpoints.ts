import { join } from '../join.ts'
import { ABOUT_ENDPOINTS } from './about.ts'
import { ACTION_ENDPOINTS, ActionView } from './actions.ts'
import { AREA_ENDPOINTS } from './areas.ts'
import { BOARD_ENDPOINTS } from './board.ts'
import { CALENDAR_LINK_ENDPOINTS } from './calendar-links.ts'
import { CHANGE_ENDPOINTS } from './changes.ts'
import { COMPARE_ENDPOINTS } from './compare.ts'
import type { Endpoint, Endpoints } from './endpoint.ts'
import { HEALTH_ENDPOINTS } from './health.ts'
import { INSTALLATION_ENDPOINTS } from './installation.ts'
import { MEETING_ENDPOINTS } from './meetings.ts'
import { MY_UPDATES_ENDPOINTS } from './my-updates.ts'
import type { Writes } from './on-action.ts'
import { nounsOnActions } from './on-actions.ts'
import { LINK_ENDPOINTS } from './one-time-links.ts'
import { PAPER_ENDPOINTS } from './papers.ts'
import { PAPER_TEMPLATE_ENDPOINTS } from './paper-template.ts'
import { PUBLIC_ENDPOINTS } from './public.ts'
import { PUBLICATION_ENDPOINTS } from './publication.ts'
import { PEOPLE_ENDPOINTS } from './people.ts'
import { PLAN_ENDPOINTS } from './plans.ts'
import { POST_ENDPOINTS } from './posts.ts'
import { RECOMMENDATION_ENDPOINTS } from './recommendations.ts'
import { REDACTION_ENDPOINTS } from './redactions.ts'
import { SECURITY_EVENT_ENDPOINTS } from './security-events.ts'
import { SESSION_ENDPOINTS } from './session.ts'
import { SETTINGS_ENDPOINTS } from './settings.ts'
import { SHEET_IMPORT_ENDPOINTS } from './sheet-imports.ts'
import { SOURCE_ENDPOINTS } from './sources.ts'
import { VISIT_ENDPOINTS } from './visits.ts'
import { SLIPPAGE_ENDPOINTS } from './slippage.ts'

interface Noun {
  says: string
  endpoints: Endpoints
}

type Answered<W extends Writes> = { [Name in keyof W]: W[Name] & { reply: typeof ActionView; status: 201 } }

/** What is written of an action is answered with the action as it stands then. */
const answered = <W extends Writes>(writes: W): Answered<W> =>
  Object.fromEntries(
    Object.entries(writes).map(([name, row]) => [name, { ...row, reply: ActionView, status: 201 }]),
  ) as Answered<W>

const ABOVE = {
  Sessions: { says: 'Signing in and out, and passwords', endpoints: SESSION_ENDPOINTS },
  Plans: { says: 'The plans somebody may see', endpoints: PLAN_ENDPOINTS },
  Board: { says: 'What the board reads the night before', endpoints: BOARD_ENDPOINTS },
  Actions: { says: 'What the council said it would do', endpoints: ACTION_ENDPOINTS },
} as const satisfies Record<string, Noun>

const BELOW = {
  'My updates': { says: 'What somebody owes this month', endpoints: MY_UPDATES_ENDPOINTS },
  Recommendations: { says: 'What Ofsted asked for', endpoints: RECOMMENDATION_ENDPOINTS },
  'Priority areas': { says: 'What the plan is divided into', endpoints: AREA_ENDPOINTS },
  About: { says: 'What the plan is for, and who oversees it', endpoints: ABOUT_ENDPOINTS },
  Sources: { says: 'What the recommendations come from', endpoints: SOURCE_ENDPOINTS },
  Posts: { says: 'Who owns actions', endpoints: POST_ENDPOINTS },
  'People of a plan': { says: 'Who has a part in a plan, and who is to have one', endpoints: PEOPLE_ENDPOINTS },
  Links: { says: 'Invitations and resets: links that one address can use once', endpoints: LINK_ENDPOINTS },
  'People of the installation': {
    says: 'Who has an account, and who keeps the installation',
    endpoints: INSTALLATION_ENDPOINTS,
  },
  'Security events': { says: 'Who came in and what was refused', endpoints: SECURITY_EVENT_ENDPOINTS },
  Meetings: { says: 'When boards meet, and what each saw', endpoints: MEETING_ENDPOINTS },
  Visits: { says: 'What inspectors looked at, and their letters', endpoints: VISIT_ENDPOINTS },
  Calendars: {
    says: 'Private links by which a calendar shows a plan’s meetings, visits and due dates',
    endpoints: CALENDAR_LINK_ENDPOINTS,
  },
  Compare: { says: 'What changed between two moments', endpoints: COMPARE_ENDPOINTS },
  Slippage: { says: 'Promises against what became of them', endpoints: SLIPPAGE_ENDPOINTS },
  Papers: {
    says: 'What boards, committees and the public read of a plan',
    endpoints: { ...PAPER_ENDPOINTS, ...PAPER_TEMPLATE_ENDPOINTS },
  },
  Publication: { says: 'Which texts of an action are not for publication', endpoints: PUBLICATION_ENDPOINTS },
  Public: { says: 'What everybody may see of a plan, without signing in', endpoints: PUBLIC_ENDPOINTS },
  Settings: { says: 'What stands in the plan, and what is missing in it', endpoints: SETTINGS_ENDPOINTS },
  Imports: { says: 'A council’s own sheet, on its way to become a plan', endpoints: SHEET_IMPORT_ENDPOINTS },
  Changes: { says: 'The audit trail', endpoints: CHANGE_ENDPOINTS },
  Redactions: { says: 'Words that must not be in a plan', endpoints: REDACTION_ENDPOINTS },
  Health: { says: 'Whether the server and its database answer', endpoints: HEALTH_ENDPOINTS },
} as const satisfies Record<string, Noun>

/** The nouns of the api in the order that its documentation has them, each with what it answers. */
export const NOUNS: Record<string, Noun> = {
  ...ABOVE,
  ...Object.fromEntries(
    nounsOnActions.flatMap(({ title, says, writes }) =>
      Object.keys(writes).length > 0 ? [[title, { says, endpoints: answered<Writes>(writes) }]] : [],
    ),
  ),
  ...BELOW,
}

/**
 * Everything the api answers: the one table from which routes and the
 * dashboard's calls are made, permissions are asked, and OpenAPI is written.
 */
export const ENDPOINTS = {
  ...join(Object.values(ABOVE), 'endpoints'),
  ...answered(join(nounsOnActions, 'writes')),
  ...join(Object.values(BELOW), 'endpoints'),
}

export type EndpointName = keyof typeof ENDPOINTS

/** The same for whoever walks the table. */
export const endpointsByName = Object.entries(ENDPOINTS) as [EndpointName, Endpoint][]
