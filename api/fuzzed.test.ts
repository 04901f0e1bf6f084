import { openTestApp } from './testing/open-test-app.ts'
import { bodyFor } from './testing/bodies.ts'
import { encode, NASTY_JSON, NASTY_PATH, NASTY_QUERY } from './testing/nasty.ts'
import fc from 'fast-check'
import { refusalsOf } from './openapi/responses.ts'
import { afterAll, expect, it } from 'vitest'
import type { Endpoint } from '../domain/contract/endpoint.ts'
import { ENDPOINTS } from '../domain/contract/endpoints.ts'
import { ROLES } from '../domain/permissions.ts'

/** A sample in every run of the suite; `./scripts/test long` makes all of them. */
const CALLS = Number(process.env['FUZZED_CALLS'] ?? 1500)

const { signedIn, stranger } = await openTestApp({ over: afterAll })
// Ending a session would leave the rest of the calls signed out.
const endpoints = Object.entries(ENDPOINTS as Record<string, Endpoint>).filter(([name]) => name !== 'signOut')

const RIGHT: Record<string, fc.Arbitrary<string>> = {
  plan: fc.constant('medway-2019'),
  ref: fc.constantFrom('1.1', '1.4', '2.3', '3.3', '3.6', '4.4', '99.99'),
  number: fc.constantFrom('1', '5', '10', '99'),
  id: fc.constant('no-such-thing'),
}

const odd = fc.oneof(fc.constantFrom(...NASTY_QUERY), fc.string({ unit: 'binary', maxLength: 60 }))
const oddJson = fc.oneof(fc.constantFrom(...NASTY_JSON), fc.jsonValue({ maxDepth: 3 }), fc.string({ unit: 'binary' }))
const mostly = <T>(usual: fc.Arbitrary<T>, other: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 9, arbitrary: usual }, { weight: 1, arbitrary: other })

/** One call: an endpoint, its path, question and body each right or spoilt somewhere. */
const callOf = ([name, endpoint]: [string, Endpoint]) => {
  const places = [...endpoint.path.matchAll(/:(\w+)/g)].map(([, place = '']) => place)
  const params = fc.record(
    Object.fromEntries(
      places.map((one) => [one, mostly(RIGHT[one] ?? fc.constant('x'), fc.constantFrom(...NASTY_PATH))]),
    ),
  )
  const query = fc.record(Object.fromEntries(Object.keys(endpoint.query?.shape ?? {}).map((one) => [one, odd])), {
    requiredKeys: [],
  })
  const whole = endpoint.body ? bodyFor(name) : {}
  const spoilt = fc
    .record(Object.fromEntries(Object.keys(whole).map((field) => [field, oddJson])), { requiredKeys: [] })
    .map((odds) => ({ ...whole, ...odds }))
  const body = endpoint.body ? mostly(spoilt, oddJson as fc.Arbitrary<never>) : fc.constant(undefined)
  return fc.record({ name: fc.constant(name), endpoint: fc.constant(endpoint), params, query, body })
}

const call = fc.record({
  who: fc.constantFrom(...ROLES, null),
  what: fc.oneof(...endpoints.map(callOf)),
})

it(
  `answers or refuses ${CALLS} calls, and breaks at none`,
  async () => {
    const callers = new Map(await Promise.all(ROLES.map(async (role) => [role, await signedIn(role)] as const)))
    const statuses = new Map<number, number>()
    await fc.assert(
      fc.asyncProperty(call, async ({ who, what: { endpoint, params, query, body } }) => {
        const path = endpoint.path.replaceAll(/:(\w+)/g, (_, place: string) =>
          encode(params[place] ?? '').slice(0, 1500),
        )
        const asked = Object.entries(query).map(([field, said]) => `${field}=${encode(said ?? '').slice(0, 1500)}`)
        const caller = (who && callers.get(who)) ?? stranger
        const url = `${path}${asked.length > 0 ? `?${asked.join('&')}` : ''}`
        const send = (text: string) => caller.post(url).set('content-type', 'application/json').send(text)
        const { status } = await (endpoint.method === 'post'
          ? send(JSON.stringify(body ?? null))
          : caller[endpoint.method](url))
        statuses.set(status, (statuses.get(status) ?? 0) + 1)
        const sent = `${endpoint.method} ${url} ${JSON.stringify(body)}`.slice(0, 2000)
        expect(status, sent).toBeLessThan(500)
        // And as the api's own description says it may.
        expect([endpoint.status ?? 200, ...refusalsOf(endpoint)], sent).toContain(status)
      }),
      { numRuns: CALLS, seed: 4173, endOnFailure: true },
    )
    // It is a test of what answers too: some calls go all the way, and some are refused for each reason there is.
    for (const status of [200, 400, 401, 403, 404]) expect(statuses.get(status) ?? 0, String(status)).toBeGreaterThan(0)
  },
  6 * 3_600_000,
)
