import { openTestApp } from './testing/open-test-app.ts'
import { held } from './testing/caller.ts'
import { seeAction } from './testing/updates.ts'
import { afterAll, describe, expect, it } from 'vitest'
import { addressOf, type Endpoint } from '../domain/contract/endpoint.ts'
import { endpointsByName } from '../domain/contract/endpoints.ts'
import { Problem } from '../domain/contract/problem.ts'
import { ROLES, type Role } from '../domain/permissions.ts'

/**
 * Who may call what, written out by hand: this is the policy, and the code is
 * held to it. In brackets stands where a row is stricter than the role is; each
 * of those has its requests below.
 */
const WHO_MAY: Record<string, string> = {
  'GET /welcome': 'anyone',
  'POST /session': 'anyone',
  'GET /session': 'signed in',
  'DELETE /session': 'anyone',
  'DELETE /session/:id': 'signed in',
  'POST /session/password': 'signed in',
  'POST /session/name': 'signed in',
  'GET /session/resets': 'signed in',
  'POST /session/resets': 'signed in',
  'GET /session/calendars': 'signed in',
  'GET /calendars/:key.ics': 'anyone',
  'POST /first-account/code': 'anyone',
  'POST /first-account': 'anyone',
  'GET /plans': 'signed in',
  'POST /plans': 'programme, administrator',
  'GET /plans/:plan/people': 'programme, administrator',
  'POST /plans/:plan/invitations': 'programme, administrator',
  'DELETE /plans/:plan/invitations/:id': 'programme, administrator',
  'POST /plans/:plan/people/:id/role': 'programme, administrator',
  'POST /plans/:plan/people/:id/leaving': 'programme, administrator',
  'POST /plans/:plan/people/:id/reset': 'programme, administrator',
  'GET /people': 'administrator',
  'GET /people/:id': 'administrator',
  'POST /people/:id/name': 'administrator',
  'POST /people/:id/address': 'administrator',
  'POST /people/:id/administrator': 'administrator',
  'DELETE /people/:id/administrator': 'administrator',
  'POST /people/:id/reset': 'administrator',
  'DELETE /administrators/invitations/:id': 'administrator',
  'GET /security-events': 'administrator',
  'POST /administrators/invitations': 'administrator',
  'GET /invitations/:token': 'anyone',
  'POST /invitations/:token': 'anyone',
  'POST /plans/:plan/calendar-link': 'viewer, owner, programme, chair, scrutiny',
  'DELETE /plans/:plan/calendar-link': 'viewer, owner, programme, chair, scrutiny',
  'GET /plans/:plan/board': 'viewer, owner, programme, chair, scrutiny',
  'GET /plans/:plan/about': 'viewer, owner, programme, chair, scrutiny',
  'GET /plans/:plan/actions': 'viewer, owner, programme, chair, scrutiny',
  'GET /plans/:plan/actions.csv': 'viewer, owner, programme, chair, scrutiny',
  'GET /plans/:plan/actions.xlsx': 'viewer, owner, programme, chair, scrutiny',
  'GET /plans/:plan/actions/:ref': 'viewer, owner, programme, chair, scrutiny',
  'POST /plans/:plan/actions': 'programme',
  'POST /plans/:plan/actions/several': 'programme',
  'POST /plans/:plan/actions/:ref/versions': 'programme',
  'POST /plans/:plan/actions/:ref/progress-updates': 'owner (own actions), programme',
  'POST /plans/:plan/actions/:ref/closure-steps': 'programme (reviews), chair (decides)',
  'POST /plans/:plan/actions/:ref/date-changes': 'owner (asks for own actions), programme, chair (decides)',
  'POST /plans/:plan/actions/:ref/help-answers': 'programme, chair',
  'POST /plans/:plan/actions/:ref/milestones': 'owner (own actions), programme',
  'POST /plans/:plan/actions/:ref/milestones/:id': 'owner (own actions), programme',
  'GET /plans/:plan/actions/:ref/publication': 'programme, scrutiny',
  'POST /plans/:plan/actions/:ref/publication': 'programme, scrutiny',
  'GET /plans/:plan/my-updates': 'owner, programme',
  'GET /plans/:plan/recommendations': 'viewer, owner, programme, chair, scrutiny',
  'GET /plans/:plan/recommendations/:number': 'viewer, owner, programme, chair, scrutiny',
  'GET /plans/:plan/areas': 'viewer, owner, programme, chair, scrutiny',
  'GET /plans/:plan/areas/:number': 'viewer, owner, programme, chair, scrutiny',
  'GET /plans/:plan/next-refs': 'viewer, owner, programme, chair, scrutiny',
  'POST /plans/:plan/recommendations': 'programme',
  'POST /plans/:plan/recommendations/:number/versions': 'programme',
  'POST /plans/:plan/areas': 'programme',
  'POST /plans/:plan/areas/several': 'programme',
  'POST /plans/:plan/areas/:number/versions': 'programme',
  'GET /plans/:plan/sources': 'viewer, owner, programme, chair, scrutiny',
  'POST /plans/:plan/sources': 'programme',
  'POST /plans/:plan/sources/:key/versions': 'programme',
  'GET /plans/:plan/posts/:key': 'viewer, owner, programme, chair, scrutiny',
  'POST /plans/:plan/posts': 'programme',
  'POST /plans/:plan/posts/several': 'programme',
  'POST /plans/:plan/posts/:key/versions': 'programme',
  'POST /plans/:plan/posts/:key/holders': 'programme',
  'POST /plans/:plan/posts/:key/holders/:id': 'programme',
  'POST /plans/:plan/posts/:key/handover': 'programme',
  'GET /plans/:plan/visits': 'viewer, owner, programme, chair, scrutiny',
  'POST /plans/:plan/visits': 'programme',
  'POST /plans/:plan/visits/:key/versions': 'programme',
  'POST /plans/:plan/versions': 'programme',
  'GET /plans/:plan/posts': 'viewer, owner, programme, chair, scrutiny',
  'GET /plans/:plan/meetings': 'viewer, owner, programme, chair, scrutiny',
  'GET /plans/:plan/meetings/days': 'programme',
  'GET /plans/:plan/meetings/series': 'programme',
  'POST /plans/:plan/meetings': 'programme',
  'POST /plans/:plan/meetings/:id/versions': 'programme',
  'GET /plans/:plan/compare': 'viewer, owner, programme, chair, scrutiny',
  'GET /plans/:plan/slippage': 'viewer, owner, programme, chair, scrutiny',
  'GET /plans/:plan/papers': 'viewer, owner, programme, chair, scrutiny',
  'GET /plans/:plan/papers/:id': 'viewer, owner, programme, chair, scrutiny',
  'POST /plans/:plan/papers': 'programme, scrutiny (not for the board)',
  'POST /plans/:plan/papers/answers': 'programme, scrutiny (not for the board)',
  'POST /plans/:plan/papers/check': 'programme, scrutiny (not for the board)',
  'POST /plans/:plan/papers/:id/versions': 'programme, scrutiny',
  'GET /plans/:plan/papers/draft': 'programme, scrutiny (not for the board)',
  'GET /plans/:plan/papers/check': 'programme, scrutiny (not for the board)',
  'GET /plans/:plan/settings': 'programme',
  'GET /plans/:plan/changes': 'viewer, owner, programme, chair, scrutiny',
  'GET /plans/:plan/changes/verify': 'viewer, owner, programme, chair, scrutiny',
  'GET /plans/:plan/redactions': 'programme',
  'POST /plans/:plan/redactions': 'programme',
  'GET /redactions': 'administrator',
  'POST /redactions/:id/decisions': 'administrator',
  'GET /health/live': 'anyone',
  'GET /plans/:plan/paper-template': 'programme',
  'GET /plans/:plan/paper-template/sample': 'programme',
  'POST /plans/:plan/paper-template': 'programme',
  'GET /imports': 'programme, administrator',
  'POST /imports': 'programme, administrator',
  'GET /imports/:id': 'programme, administrator',
  'DELETE /imports/:id': 'programme, administrator',
  'GET /imports/:id/doubts': 'programme, administrator',
  'GET /imports/:id/rows': 'programme, administrator',
  'POST /imports/:id/answers': 'programme, administrator',
  'POST /imports/:id/accept': 'programme, administrator',
  'POST /imports/:id/into-plan': 'programme, administrator',
  'POST /imports/:id/take-back': 'programme, administrator',
  'GET /public/:plan': 'anyone',
  'GET /public/:plan/papers/:id': 'anyone',
  'GET /public/:plan/table': 'anyone',
  'GET /health/ready': 'anyone',
}

const { signedIn, stranger } = await openTestApp({ over: afterAll })

/** Somebody who has an account here and no part in the plan. */
const NOT_A_MEMBER = 'bailey@plan.example'
const HERE = {
  plan: 'medway-2019',
  ref: '1.1',
  number: '1',
  id: 'no-such-thing',
  key: 'no-such-thing',
  token: 'no-such-link-no-such-link',
}

const nameOf = ({ method, path }: Endpoint) => `${method.toUpperCase()} ${path}`
const endpoints = endpointsByName.map(([, endpoint]): [string, Endpoint] => [nameOf(endpoint), endpoint])

const ask = async (account: Parameters<typeof signedIn>[0] | null, endpoint: Endpoint) => {
  const caller = account === null ? stranger : await signedIn(account)
  const path = addressOf(endpoint, HERE)
  return endpoint.method === 'post' ? caller.post(path, {}) : caller[endpoint.method](path)
}

it('has a row for each endpoint, and for nothing else', () => {
  expect(endpoints.map(([name]) => name).sort()).toEqual(Object.keys(WHO_MAY).sort())
})

describe.each(endpoints)('%s', (name, endpoint) => {
  const may = WHO_MAY[name] ?? ''
  const everyRole = may === 'anyone' || may === 'signed in'

  it.each(ROLES)(`is for ${may}: a %s is let in or not`, async (role) => {
    const { status, body } = await ask(role, endpoint)
    if (!everyRole && !partOf(may, role)) {
      expect([status, Problem.parse(body).code]).toEqual([403, 'not-yours'])
      return
    }
    expect([200, 201, 204, 400, 404]).toContain(status)
    if (status === 200 && endpoint.reply) held(endpoint.reply, body)
    if (status >= 400) expect(Problem.parse(body).code).toMatch(/^(invalid|not-there)$/)
  })

  it('is not for somebody who has no part in the plan', async () => {
    const { status, body } = await ask(NOT_A_MEMBER, endpoint)
    if (everyRole) expect([401, 403]).not.toContain(status)
    else expect([status, Problem.parse(body).code]).toEqual([403, 'not-yours'])
  })

  it('is not for somebody who is signed out, unless it is for anyone', async () => {
    const { status, body } = await ask(null, endpoint)
    if (may === 'anyone') expect([401, 403]).not.toContain(status)
    else expect([status, Problem.parse(body).code]).toEqual([401, 'signed-out'])
  })
})

/** What a row says of a role: '' when nothing more, its brackets where it is stricter; null when it is not for them. */
function partOf(may: string, role: Role): { only: string } | null {
  const said = new RegExp(`\\b${role}\\b(?: \\(([^)]*)\\))?`).exec(may)
  return said && { only: said[1] ?? '' }
}

const UPDATE = { effectiveOn: '2020-12-10', deliveryStatus: 'on-track', progress: 'Two pods are full' }
const MILESTONE = { title: 'The second pod is full', dueOn: '2021-01-04', doneOn: null }
const ASK = { step: 'asked', toOn: '2021-06-30', reasonCode: 'capacity', reason: 'Leave', effect: 'None' }
const DECIDE = { step: 'refused', meeting: 'board-2020-12-10', minuteReference: '7', boardWords: 'Hurry' }
const REVIEW = { step: 'reviewed', note: 'Data and audit were seen' }
const RETURN = { step: 'returned', note: 'Ask the children too' }

const SAID_OF_PAPER = { kind: 'exception-report', saidBy: 'Democratic Services Officer', digest: 'another' }

const draftFor = (audience: string) => `./papers/draft?kind=exception-report&as=html&audience=${audience}`

/**
 * For each bracket a request that is inside it, and the same of what it leaves out; a question where nothing is sent. The
 * owner owns 1.1, and not 4.2.
 */
type Sent = [path: string, body: object | null]
const STRICTER: [name: string, role: Role, only: string, theirs: Sent, others: Sent][] = [
  [
    'GET /plans/:plan/papers/check',
    'scrutiny',
    'not for the board',
    ['./papers/check?kind=exception-report&audience=scrutiny', null],
    ['./papers/check?kind=exception-report&audience=board', null],
  ],
  [
    'GET /plans/:plan/papers/draft',
    'scrutiny',
    'not for the board',
    [draftFor('scrutiny'), null],
    [draftFor('board'), null],
  ],
  ...['', '/answers', '/check'].map((path): (typeof STRICTER)[number] => [
    `POST /plans/:plan/papers${path}`,
    'scrutiny',
    'not for the board',
    [`./papers${path}`, { ...SAID_OF_PAPER, audience: 'scrutiny' }],
    [`./papers${path}`, { ...SAID_OF_PAPER, audience: 'board' }],
  ]),
  [
    'POST /plans/:plan/actions/:ref/progress-updates',
    'owner',
    'own actions',
    ['./actions/1.1/progress-updates', UPDATE],
    ['./actions/4.2/progress-updates', UPDATE],
  ],
  [
    'POST /plans/:plan/actions/:ref/closure-steps',
    'programme',
    'reviews',
    ['./actions/4.4/closure-steps', REVIEW],
    ['./actions/4.4/closure-steps', RETURN],
  ],
  [
    'POST /plans/:plan/actions/:ref/closure-steps',
    'chair',
    'decides',
    ['./actions/4.4/closure-steps', RETURN],
    ['./actions/4.4/closure-steps', REVIEW],
  ],
  [
    'POST /plans/:plan/actions/:ref/date-changes',
    'owner',
    'asks for own actions',
    ['./actions/1.1/date-changes', ASK],
    ['./actions/4.2/date-changes', ASK],
  ],
  [
    'POST /plans/:plan/actions/:ref/date-changes',
    'chair',
    'decides',
    ['./actions/1.7/date-changes', DECIDE],
    ['./actions/4.2/date-changes', ASK],
  ],
  [
    'POST /plans/:plan/actions/:ref/milestones',
    'owner',
    'own actions',
    ['./actions/1.1/milestones', MILESTONE],
    ['./actions/4.2/milestones', MILESTONE],
  ],
  [
    'POST /plans/:plan/actions/:ref/milestones/:id',
    'owner',
    'own actions',
    ['./actions/1.1/milestones/ID', { ...MILESTONE, title: 'Called otherwise' }],
    ['./actions/4.2/milestones/ID', { ...MILESTONE, title: 'Called otherwise' }],
  ],
]

describe('where a row is stricter than the role,', () => {
  /** With what is there in front of them, so that nothing but who they are is in the way. */
  async function send(role: Role, [path, body]: Sent) {
    const caller = await signedIn(role)
    if (body === null) return caller.get(path)
    if (!path.startsWith('./actions/')) return caller.post(path, body)
    const { action, progressUpdates, dateChanges } = await seeAction(caller, path.split('/')[2] ?? '')
    const last = {
      'progress-updates': progressUpdates[0]?.id,
      'closure-steps': action.closure?.id,
      'date-changes': dateChanges[0]?.id,
      milestones: action.milestones[0]?.versionId,
    }[path.split('/')[3] ?? '']
    return caller.post(path.replace('ID', action.milestones[0]?.id ?? ''), { basedOn: last ?? null, ...body })
  }

  it('each bracket of the table is tried', () => {
    const brackets = Object.entries(WHO_MAY).flatMap(([name, may]) =>
      ROLES.flatMap((role) => {
        const only = partOf(may, role)?.only
        return only ? [`${name} ${role} ${only}`] : []
      }),
    )
    expect(STRICTER.map(([name, role, only]) => `${name} ${role} ${only}`).sort()).toEqual(brackets.sort())
  })

  it.each(STRICTER)('%s lets a %s in for %s, and no further', async (_name, role, _only, theirs, others) => {
    const refused = await send(role, others)
    expect([refused.status, Problem.parse(refused.body).code]).toEqual([403, 'not-yours'])
    expect((await send(role, theirs)).status).not.toBe(403)
  })
})

it('refuses everything under an address that is not in the table', async () => {
  const caller = await signedIn('programme')
  for (const path of ['/', '/plans/medway-2019', './actions/1.1/delete', '/../session'])
    expect((await caller.get(path)).status, path).toBe(404)
  expect((await caller.delete('./actions/1.1')).status).toBe(404)
  expect((await caller.post('./board', {})).status).toBe(404)
})

it('knows no plan by another name, and tells nobody more', async () => {
  const caller = await signedIn('viewer')
  for (const path of ['/plans/elsewhere/board', '/plans/MEDWAY-2019/board'])
    expect((await caller.get(path)).status, path).toBe(404)
})

it('lets whoever was given their password do nothing but see their session, end sessions and choose their own', () => {
  expect(endpoints.filter(([, { beforeOwnPassword }]) => beforeOwnPassword).map(([name]) => name)).toEqual([
    'GET /session',
    'DELETE /session/:id',
    'POST /session/password',
  ])
})
