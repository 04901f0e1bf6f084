import { QUARTERS_OF, type QuartersOf } from '../due.ts'
import {
  CAPACITIES,
  JUDGEMENTS,
  MEETING_KINDS,
  OVERSIGHTS,
  PLAN_STATES,
  SOURCE_KINDS,
  VISIT_KINDS,
  type MeetingKind,
} from '../vocabulary.ts'
import { sayMeetingKind } from './meetings.ts'
import { sayJudgement } from './judgements.ts'
import { sayOversight } from './oversight.ts'
import { sayVisitKind } from './visits.ts'
import type { NounWords } from './of-noun.ts'

type SourceKind = (typeof SOURCE_KINDS)[number]
type VisitKind = (typeof VISIT_KINDS)[number]
type Capacity = (typeof CAPACITIES)[number]
type PlanState = (typeof PLAN_STATES)[number]

const QUARTERS: Record<QuartersOf, string> = {
  financial: 'Those of the financial year: October to December',
  calendar: 'Those of the calendar year: July to September',
}
/** Whose quarters a plan means, by its third. */
export const sayQuarters = (quarters: QuartersOf): string => QUARTERS[quarters]

/** What Ofsted judged, where it stands alone: `Requires improvement to be good`. */
export const sayJudgementAlone = (judgement: (typeof JUDGEMENTS)[number]): string => {
  const said = sayJudgement(judgement)
  return said.charAt(0).toUpperCase() + said.slice(1)
}

const SOURCE: Record<SourceKind, string> = {
  'inspection-report': 'Inspection report',
  'visit-letter': 'Letter of a visit',
  review: 'Review',
  direction: 'Direction or notice',
  other: 'Something else',
}
export const saySourceKind = (kind: SourceKind): string => SOURCE[kind]

const CAPACITY: Record<Capacity, string> = { holder: 'Holds the post', deputy: 'Stands in for it' }
export const sayCapacity = (capacity: Capacity): string => CAPACITY[capacity]

const PLAN_STATE: Record<PlanState, string> = { active: 'Going on', closed: 'Closed' }
export const sayPlanState = (state: PlanState): string => PLAN_STATE[state]

type Kind = MeetingKind | SourceKind | VisitKind
const KIND: Record<Kind, string> = {
  ...Object.fromEntries(MEETING_KINDS.map((kind) => [kind, sayMeetingKind(kind)])),
  ...SOURCE,
  ...Object.fromEntries(VISIT_KINDS.map((kind) => [kind, sayVisitKind(kind)])),
} as Record<Kind, string>

/** What the nouns that a plan keeps call their own: its areas, recommendations, sources, posts, meetings and visits. */
export const KEEPING_WORDS = {
  fields: {
    number: 'Number',
    kind: 'Kind',
    // The plan
    council: 'Council',
    vision: 'Vision',
    judgement: 'What Ofsted judged',
    inspectedFrom: 'Inspected from',
    inspectedTo: 'Inspected to',
    reportPublishedOn: 'Report published on',
    reinspectionExpectedOn: 'Re-inspection expected on',
    staleAfterDays: 'Days without an update until a colour is withdrawn',
    quarters: 'Quarters',
    statusNotStarted: 'What “Not started” is called',
    statusOnTrack: 'What “On track” is called',
    statusAtRisk: 'What “At risk” is called',
    statusOffTrack: 'What “Off track” is called',
    statusComplete: 'What “Complete” is called',
    planState: 'The plan',
    closedOn: 'Closed on',
    illustrative: 'What every page says of what is not real',
    // Recommendations and their sources
    wording: 'Wording',
    shortTitle: 'Short title',
    paragraphs: 'Paragraphs',
    source: 'Source',
    areas: 'Priority areas',
    withdrawnOn: 'Withdrawn on',
    publishedOn: 'Published on',
    url: 'Web address',
    licence: 'Licence',
    // Posts and their holders
    organisation: 'Organisation',
    oversees: 'Part in oversight',
    postFrom: 'The post exists from',
    postTo: 'The post exists until',
    capacity: 'Part',
    holdsTo: 'Last day',
    // Meetings and visits
    heldOn: 'Held on',
    dataCutOffOn: 'Data cut-off',
    papersDueOn: 'Papers due on',
    cancelledOn: 'Cancelled on',
    visitFrom: 'First day',
    visitTo: 'Last day',
    focus: 'Focus',
    letterOn: 'Letter of',
    letterUrl: 'Where the letter is',
    letterPublished: 'Letter is published',
  },
  days: [
    'inspectedFrom',
    'inspectedTo',
    'reportPublishedOn',
    'reinspectionExpectedOn',
    'closedOn',
    'withdrawnOn',
    'publishedOn',
    'postFrom',
    'postTo',
    'holdsFrom',
    'holdsTo',
    'heldOn',
    'dataCutOffOn',
    'papersDueOn',
    'cancelledOn',
    'visitFrom',
    'visitTo',
    'letterOn',
  ],
  codes: {
    kind: { all: [...MEETING_KINDS, ...SOURCE_KINDS, ...VISIT_KINDS], say: (kind: Kind) => KIND[kind] },
    judgement: { all: JUDGEMENTS, say: sayJudgementAlone },
    capacity: { all: CAPACITIES, say: sayCapacity },
    oversees: { all: OVERSIGHTS, say: sayOversight },
    quarters: { all: QUARTERS_OF, say: sayQuarters },
    planState: { all: PLAN_STATES, say: sayPlanState },
  },
  done: {
    'area-added': 'The priority area is added',
    'areas-added': 'The priority areas are added',
    'area-changed': 'The priority area is changed, and its wording before is kept in the record',
    'recommendation-added': 'The recommendation is added',
    'recommendations-added': 'The recommendations are added',
    'recommendation-changed': 'The recommendation is changed, and its wording before is kept in the record',
    'recommendation-withdrawn': 'The recommendation is withdrawn, and still shows as at an earlier date',
    'source-added': 'The source is added',
    'source-changed': 'The source is changed',
    'post-added': 'The post is added',
    'posts-added': 'The posts are added',
    'post-changed': 'The post is changed',
    'holder-added': 'They are added to the post',
    'holder-changed': 'What is said of them is changed',
    'handed-over': 'The post is handed over, and its actions with it',
    'meeting-added': 'The meeting is added',
    'boards-added': 'The boards are added',
    'meeting-changed': 'The meeting is changed',
    'meeting-cancelled': 'The meeting is cancelled. It stays in the record, and no board is counted on that day',
    'visit-added': 'The visit is added',
    'visit-changed': 'The visit is changed',
    'plan-changed': 'The plan is changed',
    'plan-started': 'The plan is started, and you are its programme office',
    'kept-already': 'Saved already: this form had been sent before, so sending it again added nothing',
  },
} as const satisfies NounWords
