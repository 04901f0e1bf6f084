import { PLAN_FILE_FORMAT, type FiledAction, type PlanFile } from '../../domain/contract/plan-file.ts'
import { day, londonTime, type Instant } from '../../domain/day.ts'

export const [OFFICE, REVIEWER, CHAIR] = ['office@plan.example', 'reviewer@plan.example', 'chair@plan.example']
/** Who holds the post, stands in for it, held it until March, and has nothing to do with it. */
export const [HOLDER, DEPUTY, FORMER, OTHER] = [
  'holder@plan.example',
  'deputy@plan.example',
  'former@plan.example',
  'other@plan.example',
]

/** A time of day in London. */
export const at = (on: string, time = '09:00'): Instant => {
  const [hours = 9, minutes = 0] = time.split(':').map(Number)
  return londonTime(day(on), hours, minutes)
}

export const BEGAN = { recordedAt: at('2020-01-06'), recordedBy: OFFICE }

const held = (email: string, capacity: 'holder' | 'deputy', from: string, to: string | null = null) => ({
  versions: [{ ...BEGAN, name: 'Example', email, capacity, fromOn: day(from), toOn: to === null ? null : day(to) }],
})

const met = (key: string, kind: 'improvement-board' | 'quarterly-review', heldOn: string, cutOff: string) => ({
  key,
  versions: [{ ...BEGAN, kind, title: 'Meeting', heldOn: day(heldOn), dataCutOffOn: day(cutOff), papersDueOn: null }],
})

/** The action as it was added: it starts on 3 February and is due on 30 June 2020. */
export const ADDED: FiledAction['versions'][number] = {
  ...BEGAN,
  title: 'Visits in time',
  successMeasure: 'Nine in ten by the due date',
  area: 1,
  recommendations: [1],
  ownerPost: 'owner',
  sponsorPost: null,
  partners: null,
  startsOn: day('2020-02-03'),
  dueOn: day('2020-06-30'),
  state: 'active',
  reason: null,
}

/** A plan of one action, that tells what it is given of it. Boards met on 4 March, 15 April and 3 June 2020. */
export function smallPlan(action: Partial<FiledAction>, also: (file: PlanFile) => void = () => undefined): PlanFile {
  const file: PlanFile = {
    format: PLAN_FILE_FORMAT,
    plan: {
      slug: 'small',
      versions: [
        {
          ...BEGAN,
          council: 'Example Council',
          title: 'A small plan',
          vision: null,
          judgement: 'inadequate',
          inspectedFrom: null,
          inspectedTo: null,
          reportPublishedOn: null,
          reinspectionExpectedOn: null,
          state: 'active',
          closedOn: null,
          illustrative: 'Made up',
          staleAfterDays: 38,
          reason: null,
        },
      ],
    },
    people: [OFFICE, REVIEWER, CHAIR, HOLDER, DEPUTY, FORMER, OTHER].map((email) => ({ email, name: 'Example' })),
    posts: [
      {
        key: 'owner',
        versions: [{ ...BEGAN, title: 'Owner', organisation: 'Example Council' }],
        holders: [
          held(HOLDER, 'holder', '2020-03-02'),
          held(DEPUTY, 'deputy', '2020-01-01'),
          held(FORMER, 'holder', '2020-01-01', '2020-03-01'),
        ],
      },
      { key: 'vacant', versions: [{ ...BEGAN, title: 'Vacant', organisation: 'Example Council' }], holders: [] },
    ],
    sources: [
      {
        key: 'report',
        versions: [
          { ...BEGAN, kind: 'inspection-report', title: 'Report', publishedOn: null, url: null, licence: null },
        ],
      },
    ],
    areas: [{ number: 1, versions: [{ ...BEGAN, title: 'Practice', sponsorPost: null }] }],
    recommendations: [
      {
        number: 1,
        versions: [
          { ...BEGAN, wording: 'Visit in time', shortTitle: 'Visits', source: 'report', paragraphs: null, areas: [1] },
        ],
      },
    ],
    meetings: [
      met('board-1', 'improvement-board', '2020-03-04', '2020-02-19'),
      met('board-2', 'improvement-board', '2020-04-15', '2020-04-01'),
      met('review', 'quarterly-review', '2020-04-20', '2020-04-10'),
      met('board-3', 'improvement-board', '2020-06-03', '2020-05-20'),
    ],
    visits: [],
    broughtSheets: [],
    papers: [],
    paperAnswers: [],
    paperTemplates: [],
    phraseAnswers: [],
    publicationMarks: [],
    actions: [
      {
        ref: '1.1',
        versions: [ADDED],
        milestones: [],
        progressUpdates: [],
        closureSteps: [],
        dateChanges: [],
        helpAnswers: [],
        broughtRows: [],
        ...action,
      },
    ],
  }
  also(file)
  return file
}

export type Update = FiledAction['progressUpdates'][number]
export type Step = FiledAction['closureSteps'][number]
export type Change = FiledAction['dateChanges'][number]

export const said = (
  on: string,
  deliveryStatus: Update['deliveryStatus'] = 'on-track',
  rest: Partial<Update> = {},
): Update => ({
  recordedAt: at(on),
  recordedBy: HOLDER,
  effectiveOn: day(on),
  deliveryStatus,
  progress: 'Visits are made',
  nextSteps: null,
  wayBackToGreen: deliveryStatus === 'at-risk' || deliveryStatus === 'off-track' ? 'By May' : null,
  helpNeeded: null,
  forecastOn: null,
  noChange: false,
  onBehalf: false,
  ...rest,
})

export const step = (on: string, one: Step['step'], rest: Partial<Step> = {}): Step => ({
  recordedAt: at(on),
  recordedBy: {
    'closed-before': OFFICE,
    claimed: HOLDER,
    reviewed: REVIEWER,
    returned: CHAIR,
    agreed: CHAIR,
    embedded: CHAIR,
    reopened: CHAIR,
  }[one],
  step: one,
  effectiveOn: day(on),
  meeting: null,
  minuteReference: null,
  note: one === 'claimed' || one === 'agreed' ? null : 'Two kinds were seen',
  ...rest,
})

/** A step that a board decided on its own day. */
export const decided = (on: string, one: Step['step'], meeting: string, rest: Partial<Step> = {}): Step =>
  step(on, one, { meeting, minuteReference: 'IB 1', ...rest })

export const asked = (on: string, toOn: string, rest: Partial<Change> = {}): Change => ({
  recordedAt: at(on),
  recordedBy: HOLDER,
  step: 'asked',
  fromOn: day('2020-06-30'),
  toOn: day(toOn),
  reasonCode: 'recruitment',
  reason: 'Posts are vacant',
  effect: 'It is met later',
  meeting: null,
  minuteReference: null,
  ...rest,
})

/** What a board decided of a request. */
export const answered = (
  request: Change,
  on: string,
  one: 'agreed' | 'refused',
  rest: Partial<Change> = {},
): Change => ({
  ...request,
  recordedAt: at(on),
  recordedBy: OFFICE,
  step: one,
  meeting: 'board-2',
  minuteReference: 'IB 2',
  ...(one === 'refused' && { boardWords: 'Hurry' }),
  ...rest,
})

/** A later version of the action. */
export const revised = (
  on: string,
  rest: Partial<FiledAction['versions'][number]>,
): FiledAction['versions'][number] => ({
  ...ADDED,
  recordedAt: at(on),
  reason: 'It has to change',
  ...rest,
})
