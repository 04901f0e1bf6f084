import { z } from 'zod'
import type { Endpoint } from '../../domain/contract/endpoint.ts'
import { ENDPOINTS, type EndpointName } from '../../domain/contract/endpoints.ts'

const action = {
  // The next in the plan's pattern: the same twice would be refused.
  ref: null,
  title: 'Pods',
  successMeasure: 'It works',
  area: 1,
  recommendations: [1],
  ownerPost: 'head-of-workforce',
  supportingPosts: ['head-of-quality-assurance'],
  sponsorPost: null,
  partners: null,
  ownColumns: [{ label: 'Links to', text: 'Another plan' }],
  withdrawnAs: null,
  mergedInto: null,
  movedTo: null,
  closedBefore: false,
  closedBeforeOn: null,
  closedBeforeNote: null,
  noRecommendationBecause: null,
  startsOn: '2020-12-10',
  due: null,
  dueOn: '2021-01-04',
  quartersRead: null,
  reason: 'Because',
}
/** The same as a row of a sheet says it. */
const row = {
  ...{ ref: null, title: 'Pods', successMeasure: 'It works', area: 1, recommendations: [1] },
  ...{ ownerPost: 'head-of-workforce', sponsorPost: null, startsOn: '2020-12-10', due: null, dueOn: '2021-01-04' },
  quartersRead: null,
}
const milestone = {
  ...{ title: 'Begun', dueOn: '2021-01-04', quartersRead: null, doneOn: '2020-12-10' },
  ...{ ownerPost: null, note: 'Seen' },
}
const basedOn = 'another'

const meeting = {
  kind: 'improvement-board',
  title: 'Improvement Board',
  heldOn: '2021-05-05',
  dataCutOffOn: '2021-04-21',
  papersDueOn: null,
}

/** Bodies that are well formed and go far, each refused in the end by what it names. */
const WELL_FORMED: Partial<Record<EndpointName, Record<string, unknown>>> = {
  signIn: { email: 'viewer@plan.example', password: 'not this' },
  changePassword: { current: 'not this', next: 'three unrelated words' },
  checkFirstCode: { code: 'not this' },
  firstAccount: { code: 'not this', name: 'A', email: 'a@b.example', password: 'three unrelated words' },
  addAction: { ...action, area: 999, milestones: [{ title: 'Begun', dueOn: '2020-12-11' }] },
  addActions: { actions: [{ ...row, area: 999 }], reason: 'Because' },
  reviseAction: { ...action, withdraw: false, basedOn },
  postProgressUpdate: {
    effectiveOn: '2020-12-10',
    deliveryStatus: 'at-risk',
    progress: 'Begun',
    nextSteps: 'Go on',
    wayBackToGreen: 'Hurry',
    helpNeeded: 'Time',
    forecastOn: '2021-01-04',
    noChange: false,
    basedOn,
  },
  addMilestone: { ...milestone, doneOn: '1999-01-01' },
  reviseMilestone: { ...milestone, basedOn },
  addMeetings: { meetings: [{ ...meeting, heldOn: '2020-12-16', dataCutOffOn: '2020-12-02' }], reason: null },
  reviseMeeting: { ...meeting, cancel: false, reason: 'Because', basedOn },
  addRecommendations: { source: 'ofsted-2019-08-27', recommendations: [], reason: null },
  reviseRecommendation: {
    ...{
      wording: 'Children are heard',
      shortTitle: 'Heard',
      paragraphs: null,
      areas: [1],
      source: 'ofsted-2019-08-27',
    },
    ...{ withdraw: false, reason: 'Because', basedOn },
  },
  addArea: { number: 1, title: 'Quality', sponsorPost: 'lead-member', reason: null },
  reviseArea: { title: 'Quality', sponsorPost: 'lead-member', reason: 'Because', basedOn },
  addVisit: {
    ...{ kind: 'focused', title: 'A visit', startsOn: '2021-05-11', endsOn: '2021-05-12', focus: null },
    ...{ letterOn: '2049-01-01', letterUrl: null, letterPublished: false, reason: null },
  },
  revisePlan: {
    ...{ title: 'A plan', vision: null, judgement: 'inadequate', inspectedFrom: null, inspectedTo: null },
    ...{ reportPublishedOn: null, reinspectionExpectedOn: null, staleAfterDays: 45, reason: 'Because', basedOn },
  },
  recordClosureStep: { step: 'agreed', meeting: 'board-2020-12-10', minuteReference: '1', note: 'Seen', basedOn },
}

/** A body for an endpoint, with every field that it takes: one of those above, or one made of its contract. */
export function bodyFor(name: string): Record<string, unknown> {
  const { body }: Endpoint = ENDPOINTS[name as EndpointName]
  const known = WELL_FORMED[name as EndpointName] ?? {}
  return Object.fromEntries(
    Object.entries((body as z.ZodObject).shape).map(([field, of]) => [
      field,
      field in known ? known[field] : sample(z.toJSONSchema(of, { io: 'input', unrepresentable: 'any' })),
    ]),
  )
}

type Described = z.core.JSONSchema._JSONSchema

const SAMPLES: Record<string, unknown> = { array: [], integer: 1, number: 1, boolean: false, object: {}, null: null }

function sample(of: Described): unknown {
  if (typeof of === 'boolean') return 'Some words'
  const [one] = of.enum ?? []
  if (one !== undefined) return one
  if (of.anyOf?.[0] !== undefined) return sample(of.anyOf[0])
  if (of.format === 'date') return '2020-12-10'
  return typeof of.type === 'string' && of.type in SAMPLES ? SAMPLES[of.type] : 'Some words'
}
