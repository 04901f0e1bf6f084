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
  reason: 'Because',
}
const milestone = { title: 'Begun', dueOn: '2021-01-04', doneOn: '2020-12-10', ownerPost: null, note: 'Seen' }
const basedOn = 'another'

/** Bodies that are well formed and go far, each refused in the end by what it names. */
const WELL_FORMED: Partial<Record<EndpointName, Record<string, unknown>>> = {
  signIn: { email: 'viewer@plan.example', password: 'not this' },
  changePassword: { current: 'not this', next: 'three unrelated words' },
  checkFirstCode: { code: 'not this' },
  firstAccount: { code: 'not this', name: 'A', email: 'a@b.example', password: 'three unrelated words' },
  addAction: { ...action, area: 999, milestones: [{ title: 'Begun', dueOn: '2020-12-11' }] },
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
