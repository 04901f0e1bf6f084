import { openTestApp } from '../testing/open-test-app.ts'
import type { Caller } from '../testing/caller.ts'
import { personId } from '../testing/sign-in.ts'
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
async function fail(deps: Deps, times: number, account: (i: number) => string, address = '10.0.0.9') {
  for (let i = 0; i < times; i++) await countAttempt(deps, { account: account(i), address, browser: null })
}

/** The sign that a browser gets when somebody signs in with it. */
async function knownTo(caller: Caller, email = VIEWER, carried = ''): Promise<string> {
  const reply = await caller.post('/session', { email, password }).set('cookie', carried)
  expect(reply.status).toBe(200)
  return /device=[^;]+/.exec(String(reply.headers['set-cookie']))?.[0] ?? ''
}

describe('an account', () => {
  it('is tried five times without waiting, then ever longer, and the right password is let in after its wait', async () => {
    const { deps, stranger, waits } = await fresh()
    await fail(deps, 4, () => VIEWER)
    expect(await tried(stranger, VIEWER, 'wrong')).toBe(401)
    expect(waits).toEqual([])
    for (let i = 0; i < 5; i++) expect(await tried(stranger, VIEWER, 'wrong')).toBe(401)
    expect(await tried(stranger, VIEWER, password)).toBe(200)
    expect(waits).toEqual([1, 2, 4, 8, 15, 15])
  })

  it('is locked by nobody: after ten thousand failures the right password waits no longer', async () => {
    const { deps, store, clock, stranger, waits } = await fresh()
    const rows = Array.from({ length: 10_000 }, (_, i) => i)
    await countAttempt(deps, { account: VIEWER, address: '10.0.0.9', browser: null })
    const [kept] = await store.db.select().from(signInFailures)
    if (!kept) throw new Error('Nothing was counted')
    for (let from = 0; from < rows.length; from += 500)
      await store.tx(async (tx) => {
        const some = rows.slice(from, from + 500).map((i) => ({ ...kept, id: `x${i}`, failedAt: clock.now() }))
        await tx.insert(signInFailures).values(some)
      })
    expect(await tried(stranger, VIEWER, password)).toBe(200)
    expect(waits).toEqual([15])
  })

  it('counts for a quarter of an hour', async () => {
    const { deps, stranger, clock, waits } = await fresh()
    await fail(deps, 8, () => VIEWER)
    clock.moveTo(instant('2020-12-10T09:14:59.999Z'))
    await tried(stranger, VIEWER, 'wrong')
    clock.moveTo(instant('2020-12-10T09:15:00.000Z'))
    await tried(stranger, VIEWER, 'wrong')
    expect(waits).toEqual([8])
  })

  it('is the same in any letters, and no other is touched', async () => {
    const { deps, stranger, waits } = await fresh()
    await fail(deps, 7, () => VIEWER)
    await tried(stranger, ' VIEWER@plan.example', 'wrong')
    expect(waits).toEqual([4])
    await tried(stranger, 'owner@plan.example', 'wrong')
    expect(waits).toEqual([4])
  })

  it('that does not exist waits the same, so that waiting tells nothing', async () => {
    const { deps, stranger, waits } = await fresh()
    await fail(deps, 7, () => 'nobody@plan.example')
    expect(await tried(stranger, 'nobody@plan.example', 'wrong')).toBe(401)
    expect(waits).toEqual([4])
  })

  it('begins again where somebody has signed in, and not for others', async () => {
    const { deps, stranger, store } = await fresh()
    await fail(deps, 4, () => VIEWER, '127.0.0.1')
    await fail(deps, 2, () => VIEWER, '10.0.0.9')
    await fail(deps, 1, () => 'owner@plan.example', '127.0.0.1')
    expect(await tried(stranger, VIEWER, password)).toBe(200)
    expect(await store.db.$count(signInFailures)).toBe(3)
  })
})

describe('a browser that has signed in before', () => {
  it('does not wait, whatever strangers get wrong', async () => {
    const { deps, stranger, waits } = await fresh()
    const cookie = await knownTo(stranger)
    await fail(deps, 50, () => VIEWER)
    expect(await tried(stranger, VIEWER, 'wrong', { cookie })).toBe(401)
    expect(await tried(stranger, VIEWER, password, { cookie })).toBe(200)
    expect(waits).toEqual([])
  })

  it('may get ten things wrong by itself, and is any other then', async () => {
    const { deps, stranger, waits } = await fresh()
    const cookie = await knownTo(stranger)
    await fail(deps, 6, () => VIEWER)
    for (let i = 0; i < 10; i++) expect(await tried(stranger, VIEWER, 'wrong', { cookie })).toBe(401)
    expect(waits).toEqual([])
    expect(await tried(stranger, VIEWER, 'wrong', { cookie })).toBe(401)
    expect(waits).toEqual([2])
  })

  it('is known for those who signed in, and for nobody else', async () => {
    const { deps, stranger, waits } = await fresh()
    const cookie = await knownTo(stranger, 'owner@plan.example', await knownTo(stranger))
    await fail(deps, 6, (i) => [VIEWER, 'owner@plan.example', 'chair@plan.example'][i % 3] ?? '')
    await fail(deps, 15, (i) => [VIEWER, 'owner@plan.example', 'chair@plan.example'][i % 3] ?? '')
    await tried(stranger, VIEWER, 'wrong', { cookie })
    await tried(stranger, 'owner@plan.example', 'wrong', { cookie })
    expect(waits).toEqual([])
    await tried(stranger, 'chair@plan.example', 'wrong', { cookie })
    expect(waits).toEqual([4])
  })

  it('is not known by a sign that was made up, altered or is too old, and lets nobody in', async () => {
    const { deps, stranger, clock, waits } = await fresh()
    const cookie = await knownTo(stranger)
    expect((await stranger.get('/session').set('cookie', cookie)).status).toBe(401)
    for (const odd of [
      'device=x',
      'device=a~b~c',
      'device=~~',
      cookie.slice(0, -1),
      cookie.replace(/~\d+~/, '~99999~'),
    ]) {
      await fail(deps, 6, () => VIEWER)
      await tried(stranger, VIEWER, 'wrong', { cookie: odd })
    }
    expect(waits).toHaveLength(5)
    for (const [day, times] of [
      ['2021-06-08', 5],
      ['2021-06-09', 6],
    ] as const) {
      clock.moveTo(instant(`${day}T09:00:00.000Z`))
      await fail(deps, 6, () => VIEWER)
      await tried(stranger, VIEWER, 'wrong', { cookie })
      expect(waits).toHaveLength(times)
    }
  })

  it('is told apart by a cookie for us alone that says nobody’s name', async () => {
    const { deps, stranger } = await fresh({ behindHttps: true })
    const reply = await stranger.post('/session', { email: VIEWER, password })
    const header = String(reply.headers['set-cookie'])
    expect(header).toMatch(/device=[\w~-]+; Max-Age=15552000; Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Lax/)
    for (const said of ['viewer', await personId(deps, VIEWER)]) expect(header).not.toContain(said)
  })

  it('keeps the last six who signed in', async () => {
    const { stranger } = await fresh()
    let cookie = ''
    for (const { email } of [...DEMONSTRATION.accounts, ...DEMONSTRATION.accounts])
      cookie = await knownTo(stranger, email, cookie)
    expect(cookie.split('.')).toHaveLength(6)
  })
})

describe('an address', () => {
  const HERE = '127.0.0.1'
  const many = (i: number) => `person-${i}@plan.example`

  it('waits after a hundred failures, whatever the accounts: a council behind one meets none', async () => {
    const { deps, stranger, waits } = await fresh()
    await fail(deps, 99, many, HERE)
    expect(await tried(stranger, VIEWER, 'wrong')).toBe(401)
    expect(waits).toEqual([])
    expect(await tried(stranger, 'owner@plan.example', password)).toBe(200)
    expect(waits).toEqual([15])
  })

  it('is one for all of an IPv6 /64', async () => {
    const { deps, stranger, waits } = await fresh()
    const own = { 'x-own-call': deps.settings.ownCallKey }
    for (let i = 0; i < 100; i++) await fail(deps, 1, () => many(i), '2001:db8:0:7::/64')
    await tried(stranger, VIEWER, 'wrong', { ...own, 'x-own-address': '2001:db8:0:7:ffff:1:2:3' })
    expect(waits).toEqual([15])
    await tried(stranger, 'owner@plan.example', 'wrong', { ...own, 'x-own-address': '2001:db8:0:8::1' })
    expect(waits).toEqual([15])
  })

  it('is not taken from what a stranger says it is', async () => {
    const { deps, stranger, waits } = await fresh()
    await fail(deps, 100, many, HERE)
    const claims: Record<string, string>[] = [
      { 'x-forwarded-for': '10.9.9.9' },
      { 'x-own-address': '10.9.9.9' },
      { 'x-own-address': '10.9.9.9', 'x-own-call': 'a guess' },
    ]
    for (const claim of claims) await tried(stranger, VIEWER, 'wrong', claim)
    expect(waits).toEqual([15, 15, 15])
  })

  it('is the browser’s, when our own pages or a proxy of ours pass it on', async () => {
    const { deps, stranger, waits } = await fresh({ proxies: 1 })
    await fail(deps, 100, many, '10.9.9.9')
    const own = { 'x-own-call': deps.settings.ownCallKey }
    await tried(stranger, VIEWER, 'wrong', { ...own, 'x-own-address': '10.9.9.8' })
    await tried(stranger, VIEWER, 'wrong', { 'x-forwarded-for': '10.9.9.9, 10.9.9.8' })
    expect(waits).toEqual([])
    await tried(stranger, VIEWER, 'wrong', { ...own, 'x-own-address': '10.9.9.9' })
    await tried(stranger, VIEWER, 'wrong', { 'x-forwarded-for': '10.9.9.9' })
    expect(waits).toEqual([15, 15])
  })
})

describe('a clock that is put back', () => {
  it('holds nobody up for what happened in its future', async () => {
    const { deps, stranger, clock, store, waits } = await fresh()
    clock.moveTo(instant('2021-12-10T09:00:00.000Z'))
    await fail(deps, 10, () => VIEWER)
    clock.moveTo(instant('2020-12-10T09:00:00.000Z'))
    expect(await tried(stranger, VIEWER, 'wrong')).toBe(401)
    expect(await store.db.$count(signInFailures)).toBe(1)
    expect(waits).toEqual([])
  })

  it.each([
    ['a second, as between two servers, forgets nothing', '08:59:59.000', [15]],
    ['a minute forgets nothing', '08:59:00.000', [15]],
    ['more than a minute begins again', '08:58:59.999', []],
  ])('by %s', async (_what, time, expected) => {
    const { deps, stranger, clock, waits } = await fresh()
    await fail(deps, 10, () => VIEWER)
    clock.moveTo(instant(`2020-12-10T${time}Z`))
    await tried(stranger, VIEWER, 'wrong')
    expect(waits).toEqual(expected)
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
