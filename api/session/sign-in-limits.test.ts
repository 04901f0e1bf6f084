import { openTestApp } from '../testing/open-test-app.ts'
import type { Caller } from '../testing/caller.ts'
import { describe, expect, it, onTestFinished } from 'vitest'
import { signInFailures } from '../../db/schema/index.ts'
import { instant } from '../../domain/day.ts'
import { DEMONSTRATION } from '../demonstration.ts'
import type { Deps } from '../deps.ts'
import { countAttempt } from './sign-in-limits.ts'

const { password } = DEMONSTRATION
const VIEWER = 'viewer@plan.example'
const fresh = (settings?: Partial<Deps['settings']>) =>
  openTestApp({ over: onTestFinished, ...(settings && { settings }) })

const tried = async (caller: Caller, email: string, typed: string, headers: Record<string, string> = {}) =>
  (await caller.post('/session', { email, password: typed }).set(headers)).status

/** So many failures, without the time that hashing takes. */
async function fail(deps: Deps, times: number, account: (i: number) => string, address = '::ffff:10.0.0.9') {
  for (let i = 0; i < times; i++) await countAttempt(deps, account(i), address)
}

describe('an account', () => {
  it('is tried ten times, and then not even with the right password, for a quarter of an hour', async () => {
    const { deps, stranger, clock } = await fresh()
    await fail(deps, 9, () => VIEWER)
    expect(await tried(stranger, VIEWER, 'wrong')).toBe(401)

    const reply = await stranger.post('/session', { email: VIEWER, password })
    expect(reply.status).toBe(429)
    expect(reply.headers['retry-after']).toBe('900')
    expect(reply.body).toEqual({
      code: 'too-many',
      message: 'Too many attempts to sign in. Wait 15 minutes and try again',
    })

    clock.moveTo(instant('2020-12-10T09:14:59.999Z'))
    expect(await tried(stranger, VIEWER, password)).toBe(429)
    clock.moveTo(instant('2020-12-10T09:15:00.000Z'))
    expect(await tried(stranger, VIEWER, password)).toBe(200)
  })

  it('is the same in any letters, and no other is touched', async () => {
    const { deps, stranger } = await fresh()
    await fail(deps, 10, () => VIEWER)
    expect(await tried(stranger, ' VIEWER@plan.example', password)).toBe(429)
    expect(await tried(stranger, 'owner@plan.example', password)).toBe(200)
  })

  it('that does not exist is limited the same, so that limits tell nothing', async () => {
    const { deps, stranger } = await fresh()
    await fail(deps, 10, () => 'nobody@plan.example')
    expect(await tried(stranger, 'nobody@plan.example', 'wrong')).toBe(429)
  })

  it('begins again once somebody has signed in', async () => {
    const { deps, stranger, store } = await fresh()
    await fail(deps, 9, () => VIEWER)
    expect(await tried(stranger, VIEWER, password)).toBe(200)
    expect(await store.db.$count(signInFailures)).toBe(0)
  })

  it('cannot be tried more often by trying all at once', async () => {
    const { stranger } = await fresh()
    const statuses = await Promise.all(Array.from({ length: 14 }, () => tried(stranger, VIEWER, 'wrong')))
    expect(statuses.filter((status) => status === 401)).toHaveLength(10)
    expect(statuses.filter((status) => status === 429)).toHaveLength(4)
  })
})

describe('an address', () => {
  const HERE = '127.0.0.1'
  const many = (i: number) => `person-${i}@plan.example`

  it('tries fifty times, whatever the accounts', async () => {
    const { deps, stranger } = await fresh()
    await fail(deps, 49, many, HERE)
    expect(await tried(stranger, VIEWER, 'wrong')).toBe(401)
    expect(await tried(stranger, 'owner@plan.example', password)).toBe(429)
  })

  it('is not taken from what a stranger says it is', async () => {
    const { deps, stranger } = await fresh()
    await fail(deps, 50, many, HERE)
    for (const claim of [
      { 'x-forwarded-for': '10.9.9.9' },
      { 'x-own-address': '10.9.9.9' },
      { 'x-own-address': '10.9.9.9', 'x-own-call': 'a guess' },
    ])
      expect(await tried(stranger, VIEWER, password, claim)).toBe(429)
  })

  it('is the browser’s, when our own pages call for it', async () => {
    const { deps, stranger } = await fresh()
    await fail(deps, 50, many, '10.9.9.9')
    const own = { 'x-own-call': deps.settings.ownCallKey }
    expect(await tried(stranger, VIEWER, password, { ...own, 'x-own-address': '10.9.9.9' })).toBe(429)
    expect(await tried(stranger, VIEWER, password, { ...own, 'x-own-address': '10.9.9.8' })).toBe(200)
  })

  it('is the browser’s, when a proxy of ours passes it on', async () => {
    const { deps, stranger } = await fresh({ proxies: 1 })
    await fail(deps, 50, many, '10.9.9.9')
    expect(await tried(stranger, VIEWER, password, { 'x-forwarded-for': '10.9.9.9' })).toBe(429)
    expect(await tried(stranger, VIEWER, password, { 'x-forwarded-for': '10.9.9.9, 10.9.9.8' })).toBe(200)
  })
})

describe('a clock that is put back', () => {
  it('locks nobody out for what happened in its future', async () => {
    const { deps, stranger, clock, store } = await fresh()
    clock.moveTo(instant('2021-12-10T09:00:00.000Z'))
    await fail(deps, 10, () => VIEWER)
    clock.moveTo(instant('2020-12-10T09:00:00.000Z'))
    expect(await tried(stranger, VIEWER, 'wrong')).toBe(401)
    expect(await store.db.$count(signInFailures)).toBe(1)
    expect(await tried(stranger, VIEWER, password)).toBe(200)
    clock.moveTo(instant('2021-12-10T09:00:00.000Z'))
    expect(await tried(stranger, VIEWER, password)).toBe(200)
  })

  it.each([
    ['a second, as between two servers, forgets nothing', '08:59:59.000', 429],
    ['a minute forgets nothing', '08:59:00.000', 429],
    ['more than a minute begins again', '08:58:59.999', 200],
  ])('by %s', async (_what, time, expected) => {
    const { deps, stranger, clock } = await fresh()
    await fail(deps, 10, () => VIEWER)
    clock.moveTo(instant(`2020-12-10T${time}Z`))
    expect(await tried(stranger, VIEWER, password)).toBe(expected)
  })
})

it('forgets what is too old to count, and never keeps what was typed as the account', async () => {
  const { deps, store, clock } = await fresh()
  await fail(deps, 3, () => 'my password, typed in the wrong box')
  expect(JSON.stringify(await store.db.select().from(signInFailures))).not.toContain('my password')
  clock.moveTo(instant('2020-12-10T09:15:00.000Z'))
  await fail(deps, 1, () => VIEWER)
  expect(await store.db.$count(signInFailures)).toBe(1)
})
