import { openTestApp } from '../testing/open-test-app.ts'
import { everythingIn } from '../testing/everything.ts'
import { afterAll, describe, expect, it, onTestFinished } from 'vitest'

const { signedIn, store } = await openTestApp({ over: afterAll })
const owner = await signedIn('owner')
const UPDATE = './actions/1.1/progress-updates'

/** Past the door, an empty body is refused as one. */
const LET_IN = 400

describe('a write', () => {
  it.each([
    ['a program, which says neither', {}, LET_IN],
    ['our own page', { 'sec-fetch-site': 'same-origin' }, LET_IN],
    [
      'our own page, though its origin is not told apart behind a proxy',
      { 'sec-fetch-site': 'same-origin', origin: 'https://plan.example' },
      LET_IN,
    ],
    ['somebody’s own doing', { 'sec-fetch-site': 'none' }, LET_IN],
    ['another site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['another site of the same council', { 'sec-fetch-site': 'same-site' }, 403],
    ['something we do not know', { 'sec-fetch-site': 'else' }, 403],
    ['another site, in an older browser', { origin: 'https://elsewhere.example' }, 403],
    ['a sandboxed page, in an older browser', { origin: 'null' }, 403],
    ['another port of this machine, in an older browser', { origin: 'http://127.0.0.1:1' }, 403],
  ])('from %s', async (_whence, headers, expected) => {
    const before = await everythingIn(store)
    const reply = await owner.post(UPDATE, {}).set(headers as Record<string, string>)
    expect(reply.status).toBe(expected)
    if (expected === 403) expect(reply.body.code).toBe('another-site')
    expect(await everythingIn(store)).toEqual(before)
  })

  it('from our own page, in an older browser', async () => {
    const asked = owner.post(UPDATE, {})
    const { origin } = new URL(asked.url)
    expect((await asked.set('origin', origin)).status).toBe(LET_IN)
  })

  it('is known by the address people type, when the settings say it', async () => {
    const own = 'https://plan.council.example'
    const { signedIn: signIn } = await openTestApp({ over: onTestFinished, settings: { origin: own } })
    const caller = await signIn('owner')
    const statusFrom = async (origin: string) => (await caller.post(UPDATE, {}).set('origin', origin)).status
    expect(await statusFrom(own)).toBe(LET_IN)
    expect(await statusFrom('http://plan.council.example')).toBe(403)
    expect(await statusFrom(new URL(caller.get('./board').url).origin)).toBe(403)
  })

  it('to delete is refused from another site as well', async () => {
    const reply = await owner.delete('/session').set('sec-fetch-site', 'cross-site')
    expect(reply.status).toBe(403)
    expect((await owner.get('/session')).status).toBe(200)
  })

  it('that signs in is refused from another site, so that nobody is signed in as somebody else', async () => {
    const { stranger } = await openTestApp({ over: onTestFinished })
    const body = { email: 'viewer@plan.example', password: 'Improvement-2020' }
    const reply = await stranger.post('/session', body).set('sec-fetch-site', 'cross-site')
    expect([reply.status, reply.headers['set-cookie']]).toEqual([403, undefined])
  })
})

it('reading is for whoever has the cookie, which a browser keeps from other sites', async () => {
  expect((await owner.get('./board').set('sec-fetch-site', 'cross-site')).status).toBe(200)
})
