import { openTestApp } from './testing/open-test-app.ts'
import { afterAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { ENDPOINTS, type Endpoint } from '../domain/contract/endpoints.ts'
import { Problem } from '../domain/contract/problem.ts'
import type { Role } from '../domain/permissions.ts'
import { everythingIn } from './testing/everything.ts'

/** What no form would send, and somebody will. */
const NASTY_TEXT = [
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\u202e',
  'x'.repeat(5000),
  "' or 1=1 --",
  '<script>alert(1)</script>',
  '__proto__',
  '../../etc/passwd',
  '%00',
  '-1',
  '0',
  '1e308',
  'NaN',
  '0000-01-01',
  '9999-12-31',
  '2020-02-30',
  'meeting:',
  'meeting:\u0000',
  ' ',
]
const NASTY_JSON: unknown[] = [...NASTY_TEXT, null, 0, -1, 1.5, 1e308, true, [], [[]], ['\u0000'], {}, { $ne: 1 }]

/** Whole bodies that are well, for each endpoint that takes one, so that one field at a time can be spoilt. */
const BODIES: Record<string, [as: Role, body: Record<string, unknown>]> = {
  signIn: ['viewer', { email: 'viewer@plan.example', password: 'not this' }],
  changePassword: ['viewer', { current: 'not this', next: 'three unrelated words' }],
  firstAccount: ['viewer', { code: 'not this', name: 'A', email: 'a@b.example', password: 'three unrelated words' }],
  addAction: [
    'programme',
    {
      title: 'Pods',
      successMeasure: 'It works',
      area: 1,
      recommendations: [1],
      ownerPost: 'head-of-workforce',
      sponsorPost: null,
      partners: null,
      startsOn: '2020-12-10',
      dueOn: '2021-01-04',
      reason: 'Because',
      milestones: [],
    },
  ],
  reviseAction: [
    'programme',
    {
      title: 'Pods',
      successMeasure: 'It works',
      area: 1,
      recommendations: [1],
      ownerPost: 'head-of-workforce',
      sponsorPost: null,
      partners: null,
      startsOn: '2020-12-10',
      dueOn: '2021-01-04',
      reason: 'Because',
      withdraw: false,
      basedOn: 'another',
    },
  ],
  postProgressUpdate: [
    'owner',
    {
      effectiveOn: '2020-12-10',
      deliveryStatus: 'at-risk',
      progress: 'Begun',
      nextSteps: 'Go on',
      wayBackToGreen: 'Hurry',
      helpNeeded: 'Time',
      forecastOn: '2021-01-04',
      noChange: false,
      basedOn: 'another',
    },
  ],
  recordClosureStep: [
    'chair',
    { step: 'agreed', meeting: 'board-2020-10-28', minuteReference: '1', note: 'Seen', basedOn: 'another' },
  ],
}

const { signedIn, store } = await openTestApp({ over: afterAll })
const endpoints = Object.entries(ENDPOINTS).map(([name, endpoint]): [string, Endpoint] => [name, endpoint])
const PATH: Record<string, string> = { plan: 'medway-2019', ref: '1.1', number: '1', id: 'no-such-session' }
const pathOf = ({ path }: Endpoint, spoilt: Record<string, string> = {}) =>
  path.replaceAll(/:(\w+)/g, (_, name: string) => encode(spoilt[name] ?? PATH[name] ?? ''))

/** As a browser would; a lone surrogate goes as what stands for it. */
const encode = (text: string) => encodeURIComponent(text.toWellFormed())

/** A refusal, or an answer; never something broken. Every sentence of a refusal is one of ours. */
function expectSound(sent: unknown, { status, body }: { status: number; body: unknown }): void {
  const what = JSON.stringify({ sent, body }).slice(0, 300)
  expect(status, what).toBeLessThan(500)
  if (status < 400 || status === 404) return
  const { message, fields = {} } = Problem.parse(body)
  for (const sentence of [message, ...Object.values(fields)])
    expect(sentence, what).not.toMatch(/^(Invalid|Too (small|big)|Expected|Unrecognized)\b/)
}

describe.each(endpoints.filter(([, { query }]) => query))('%s', (_name, endpoint) => {
  const fields = Object.keys(endpoint.query?.shape ?? {})
  it.each(fields)('answers or refuses whatever is asked in %s', async (field) => {
    const caller = await signedIn('programme')
    for (const nasty of NASTY_TEXT) {
      for (const query of [`${field}=${encode(nasty)}`, `${field}=${encode(nasty)}&${field}=2`, `${field}[a]=1`])
        expectSound(query, await caller.get(`${pathOf(endpoint)}?${query}`))
    }
  })
})

describe.each(endpoints.filter(([, { params }]) => params))('%s', (_name, endpoint) => {
  const fields = Object.keys(endpoint.params?.shape ?? {})
  it.each(fields)('answers or refuses whatever its address has for %s', async (field) => {
    const caller = await signedIn('programme')
    for (const nasty of NASTY_TEXT) {
      const path = pathOf(endpoint, { [field]: nasty.slice(0, 1000) })
      expectSound(path, await (endpoint.method === 'post' ? caller.post(path, {}) : caller[endpoint.method](path)))
    }
    for (const bad of ['%', '%E0%A4%A', '%00', '%2e%2e', '%ff'])
      expectSound(bad, await caller.get(pathOf(endpoint, { [field]: 'HERE' }).replace('HERE', bad)))
  })
})

describe.each(endpoints.filter(([, { body }]) => body))('%s', (name, endpoint) => {
  const [as, whole] =
    BODIES[name] ??
    (() => {
      throw new Error(`Give ${name} a body to spoil`)
    })()

  it('is tried with every field it takes', () => {
    const taken = z.toJSONSchema(endpoint.body as z.ZodType, { io: 'input', unrepresentable: 'any' }).properties
    expect(Object.keys(whole).sort()).toEqual(Object.keys(taken ?? {}).sort())
  })

  it.each(Object.keys(whole))('answers or refuses whatever is sent as %s', async (field) => {
    const caller = await signedIn(as)
    const before = await everythingIn(store)
    for (const nasty of NASTY_JSON) {
      const reply = await caller.post(pathOf(endpoint), { ...whole, [field]: nasty })
      expectSound({ [field]: nasty }, reply)
    }
    const { [field]: _, ...rest } = whole
    expectSound({ without: field }, await caller.post(pathOf(endpoint), rest))
    if (name !== 'addAction') expect(await everythingIn(store)).toEqual(before)
  })

  it('answers or refuses whatever is sent instead of a body', async () => {
    const caller = await signedIn(as)
    for (const text of [
      'null',
      '[]',
      '5',
      '"x"',
      'true',
      '{}',
      '[[[[',
      '',
      '{"__proto__":{"a":1}}',
      '\u0000',
      '['.repeat(50_000),
    ])
      expectSound(text, await caller.post(pathOf(endpoint)).set('content-type', 'application/json').send(text))
  })
})
