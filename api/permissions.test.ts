import { openTestApp } from './testing/open-test-app.ts'
import { held } from './testing/caller.ts'
import { afterAll, describe, expect, it } from 'vitest'
import type { Endpoint } from '../domain/contract/endpoint.ts'
import { ENDPOINTS } from '../domain/contract/endpoints.ts'
import { Problem } from '../domain/contract/problem.ts'
import { ROLES, may, type Deed } from '../domain/permissions.ts'

const { signedIn, stranger } = await openTestApp({ over: afterAll })

/** Somebody who has an account here and no part in the plan. */
const NOT_A_MEMBER = 'bailey@plan.example'
const PATH: Record<string, string> = { plan: 'medway-2019', ref: '1.1', number: '1', id: 'no-such-thing' }

const endpoints = Object.entries(ENDPOINTS).map(([name, endpoint]): [string, Endpoint] => [name, endpoint])
const pathOf = ({ path }: Endpoint) => path.replaceAll(/:(\w+)/g, (_, name: string) => PATH[name] ?? '')
const ask = async (account: Parameters<typeof signedIn>[0] | null, endpoint: Endpoint) => {
  const caller = account === null ? stranger : await signedIn(account)
  return endpoint.method === 'post' ? caller.post(pathOf(endpoint), {}) : caller[endpoint.method](pathOf(endpoint))
}
const isFor = (endpoint: Endpoint, role: (typeof ROLES)[number]) =>
  typeof endpoint.who === 'string' || (endpoint.who as readonly Deed[]).some((deed) => may(role, deed))

describe.each(endpoints)('%s', (_name, endpoint) => {
  it.each(ROLES)('as its table of deeds says, for a %s', async (role) => {
    const { status, body } = await ask(role, endpoint)
    if (!isFor(endpoint, role)) {
      expect(status).toBe(403)
      expect(Problem.parse(body).code).toBe('not-yours')
      return
    }
    expect([200, 201, 204, 400, 404]).toContain(status)
    if (status === 200 && endpoint.reply) held(endpoint.reply, body)
    if (status >= 400) Problem.parse(body)
  })

  it('is not for somebody who has no part in the plan', async () => {
    const { status } = await ask(NOT_A_MEMBER, endpoint)
    if (typeof endpoint.who === 'string') expect([401, 403]).not.toContain(status)
    else expect(status).toBe(403)
  })

  it('is not for somebody who is signed out, unless it is for anyone', async () => {
    const { status, body } = await ask(null, endpoint)
    if (endpoint.who === 'anyone') expect([401, 403]).not.toContain(status)
    else expect([status, Problem.parse(body).code]).toEqual([401, 'signed-out'])
  })
})

it('refuses everything under an address that is not in the table', async () => {
  const caller = await signedIn('programme')
  for (const path of ['/', '/plans/medway-2019', '/plans/medway-2019/people', './actions/1.1/delete', '/../session'])
    expect((await caller.get(path)).status, path).toBe(404)
  expect((await caller.delete('./actions/1.1')).status).toBe(404)
  expect((await caller.post('./board', {})).status).toBe(404)
})

it('knows no plan by another name, and tells nobody more', async () => {
  const caller = await signedIn('viewer')
  for (const path of ['/plans/elsewhere/board', '/plans/MEDWAY-2019/board'])
    expect((await caller.get(path)).status, path).toBe(404)
})
