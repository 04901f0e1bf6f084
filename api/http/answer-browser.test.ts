import { afterAll, describe, expect, it } from 'vitest'
import { addressOf } from '../../domain/contract/endpoint.ts'
import { endpointsByName } from '../../domain/contract/endpoints.ts'
import { openTestApp } from '../testing/open-test-app.ts'

const { stranger, signedIn } = await openTestApp({ over: afterAll })

const LINK = { 'sec-fetch-mode': 'navigate', accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }
const OLDER = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }
const SCRIPT = { 'sec-fetch-mode': 'cors', accept: '*/*' }

/** Every file that is given to those alone who are signed in. */
const FILES = endpointsByName
  .filter(([, { method, gives, who }]) => method === 'get' && gives !== undefined && who !== 'anyone')
  .map(([name, { path }]) => [name, addressOf({ path }, { plan: 'medway-2019', id: 'none', ref: '1.1' })] as const)

describe.each(FILES)('the file %s', (_name, path) => {
  it.each([LINK, OLDER])('leads somebody who is signed out to signing in, and back', async (headers) => {
    const reply = await stranger.get(`${path}?as=pdf`).set(headers)
    expect(reply.status).toBe(303)
    expect(reply.headers['location']).toBe(`/sign-in?next=${encodeURIComponent(`/api${path}?as=pdf`)}`)
  })

  it('says to a program in JSON that it is signed out', async () => {
    for (const headers of [SCRIPT, { accept: 'application/json' }, {}]) {
      const reply = await stranger.get(path).set(headers)
      expect([reply.status, reply.body.code]).toEqual([401, 'signed-out'])
    }
  })
})

it('says on a page why a file is not given, and where to go', async () => {
  const viewer = await signedIn('viewer')
  const page = await viewer.get('./papers/none?as=pdf').set(LINK)
  expect([page.status, page.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8'])
  expect(page.text).toContain('There is no such paper')
  expect(page.text).toContain('<a href="/medway-2019">Go to the plan</a>')
  const published = await stranger.get('/public/no-such-plan/papers/none?as=pdf').set(LINK)
  expect([published.status, published.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8'])
})

it('is JSON where what was asked for is a view', async () => {
  const reply = await stranger.get('/plans').set(LINK)
  expect([reply.status, reply.body.code]).toEqual([401, 'signed-out'])
})
