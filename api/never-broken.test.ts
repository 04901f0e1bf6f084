import { openTestApp } from './testing/open-test-app.ts'
import { bodyFor } from './testing/bodies.ts'
import { encode, NASTY_JSON, NASTY_PATH, NASTY_QUERY } from './testing/nasty.ts'
import { afterAll, describe, expect, it } from 'vitest'
import { changes } from '../db/schema/index.ts'
import type { Endpoint } from '../domain/contract/endpoint.ts'
import { ENDPOINTS } from '../domain/contract/endpoints.ts'
import { Problem } from '../domain/contract/problem.ts'
import { ROLES, may, type Deed, type Role } from '../domain/permissions.ts'

const NASTY_BODIES = ['null', '[]', '5', '"x"', '{}', '[[[[', '', '{"__proto__":{"a":1}}', '\u0000', '['.repeat(50_000)]

const { signedIn, store } = await openTestApp({ over: afterAll })

const PATH: Record<string, string> = { plan: 'medway-2019', ref: '1.1', number: '1', id: 'no-such-thing' }
const pathOf = ({ path }: Endpoint, spoilt: Record<string, string> = {}) =>
  path.replaceAll(/:(\w+)/g, (_, name: string) => encode(spoilt[name] ?? PATH[name] ?? ''))

/** Every role that gets past the door of an endpoint: what is refused behind it differs. */
const rolesOf = ({ who }: Endpoint): Role[] =>
  typeof who === 'string'
    ? ['viewer']
    : ROLES.filter((role) => (who as readonly Deed[]).some((deed) => may(role, deed)))

/** Each field is spoilt by one of these roles in turn; by all of them in `./scripts/test long`. */
const inTurn = (roles: Role[], index: number): Role[] =>
  process.env['LONG'] ? roles : roles.filter((_, at) => at === index % roles.length)

/** A refusal, or an answer; never something broken. Every sentence of a refusal is one of ours. */
function expectSound(sent: unknown, { status, body }: { status: number; body: unknown }): void {
  const what = JSON.stringify({ sent, body }).slice(0, 300)
  expect(status, what).toBeLessThan(500)
  if (status < 400) return
  const { message, fields = {} } = Problem.parse(body)
  for (const sentence of [message, ...Object.values(fields)])
    expect(sentence, what).not.toMatch(/^(Invalid|Too (small|big)|Expected|Unrecognized)\b/)
}

const endpoints = Object.entries(ENDPOINTS).map(([name, endpoint]): [string, Endpoint] => [name, endpoint])

describe.each(endpoints.filter(([, { query }]) => query))('%s', (_name, endpoint) => {
  it.each(Object.keys(endpoint.query?.shape ?? {}))('answers or refuses whatever is asked in %s', async (field) => {
    const caller = await signedIn('programme')
    for (const query of [
      ...NASTY_QUERY.map((nasty) => `${field}=${encode(nasty)}`),
      `${field}=1&${field}=2`,
      `${field}[a]=1`,
    ])
      expectSound(query, await caller.get(`${pathOf(endpoint)}?${query}`))
  })
})

describe.each(endpoints.filter(([, { params }]) => params))('%s', (_name, endpoint) => {
  it.each(Object.keys(endpoint.params?.shape ?? {}))(
    'answers or refuses whatever its address has for %s',
    async (field) => {
      const caller = await signedIn('programme')
      const spoilt = NASTY_PATH.map((nasty) => pathOf(endpoint, { [field]: nasty.slice(0, 1000) }))
      const malformed = ['%', '%E0%A4%A', '%2e%2e', '%ff'].map((bad) =>
        pathOf(endpoint, { [field]: 'HERE' }).replace('HERE', bad),
      )
      for (const path of [...spoilt, ...malformed])
        expectSound(path, await (endpoint.method === 'post' ? caller.post(path, {}) : caller[endpoint.method](path)))
    },
  )
})

describe.each(endpoints.filter(([, { body }]) => body))('%s', (name, endpoint) => {
  const whole = bodyFor(name)

  it.each(Object.keys(whole).map((field, index): [string, number] => [field, index]))(
    'answers or refuses whatever is sent as %s, and keeps nothing of what it refuses',
    async (field, index) => {
      for (const role of inTurn(rolesOf(endpoint), index)) {
        const caller = await signedIn(role)
        const { [field]: _, ...without } = whole
        for (const body of [without, ...NASTY_JSON.map((nasty) => ({ ...whole, [field]: nasty }))]) {
          const before = await store.db.$count(changes)
          const reply = await caller.post(pathOf(endpoint), body)
          expectSound(body, reply)
          if (reply.status >= 400) expect(await store.db.$count(changes)).toBe(before)
        }
      }
    },
  )

  it.each(rolesOf(endpoint))('answers or refuses whatever a %s sends instead of a body', async (role) => {
    const caller = await signedIn(role)
    for (const text of NASTY_BODIES)
      expectSound(text, await caller.post(pathOf(endpoint)).set('content-type', 'application/json').send(text))
  })
})
