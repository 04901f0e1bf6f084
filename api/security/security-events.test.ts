import { openTestApp, type TestApp } from '../testing/open-test-app.ts'
import { personId } from '../testing/sign-in.ts'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { DEMONSTRATION } from '../demonstration.ts'
import { addMember } from '../people/add-member.ts'
import { changeRole } from '../people/change-role.ts'
import { givePassword } from '../people/give-password.ts'
import type { SecurityEvent } from './security-event.ts'
import { securityLog } from './security-log.ts'

const { password } = DEMONSTRATION
const VIEWER = 'viewer@plan.example'
const SECRET_WORDS = 'words that only their author knows'
const by = { email: 'clerk@server', name: 'clerk, at the command line' }
const slug = 'medway-2019'

let app: TestApp
let viewer: string
beforeEach(async () => {
  app = await openTestApp({ over: onTestFinished })
  viewer = await personId(app.deps, VIEWER)
})

const signIn = (email: string, typed: string) => app.stranger.post('/session', { email, password: typed })
const toldInShort = () => app.told.map(({ event, person, code }) => [event, person ?? null, ...(code ? [code] : [])])

describe('is told, once each:', () => {
  it('signing in and out, and failing to', async () => {
    await signIn(VIEWER, password)
    await signIn(VIEWER, SECRET_WORDS)
    await signIn('nobody@plan.example', SECRET_WORDS)
    await (await app.signedIn('viewer')).delete('/session')
    await app.stranger.delete('/session')
    expect(toldInShort()).toEqual([
      ['signed-in', viewer],
      ['sign-in-failed', viewer],
      ['sign-in-failed', null],
      ['signed-out', viewer],
    ])
  })

  it('that an account is guessed at, at the first that waits and not at each', async () => {
    for (let i = 0; i < 8; i++) await signIn(VIEWER, SECRET_WORDS)
    expect(toldInShort().filter(([event]) => event === 'sign-in-slowed')).toEqual([['sign-in-slowed', viewer]])
  })

  it('being refused what is not theirs, by its code', async () => {
    const [owner, administrator] = [await app.signedIn('viewer'), await app.signedIn('administrator')]
    await owner.post('./actions', {})
    await administrator.get('./board')
    await app.stranger.post('/session', {}).set('sec-fetch-site', 'cross-site')
    // Not there and not signed in are no refusals of what is somebody else's.
    await owner.get('/plans/nowhere/board')
    await app.stranger.get('./board')
    expect(app.told.map(({ event, plan, code }) => [event, plan, code])).toEqual([
      ['refused', slug, 'not-yours'],
      ['refused', slug, 'not-yours'],
      ['refused', null, 'another-site'],
    ])
  })

  it('changing a password, failing to, and signing another browser out', async () => {
    const [here, there] = [await app.signedIn('viewer'), await app.signedIn('viewer')]
    await here.post('/session/password', { current: SECRET_WORDS, next: 'marmalade tide lantern' })
    await here.post('/session/password', { current: password, next: 'marmalade tide lantern' })
    const again = await app.signedIn('viewer')
    const { sessions } = (await again.get('/session')).body as { sessions: { id: string; current: boolean }[] }
    await again.delete(`/session/${sessions.find(({ current }) => !current)?.id}`)
    expect((await there.get('/session')).status).toBe(401)
    expect(toldInShort()).toEqual([
      ['password-change-failed', viewer],
      ['password-changed', viewer],
      ['session-ended', viewer],
    ])
  })

  it('whom an account, a part or a password was given to', async () => {
    const { deps } = app
    await addMember(deps, { email: 'new@council.example', name: 'New', slug, role: 'viewer', by })
    await addMember(deps, { email: 'bailey@plan.example', name: undefined, slug, role: 'viewer', by })
    await changeRole(deps, { email: VIEWER, slug, role: 'owner', by })
    await givePassword(deps, { email: VIEWER, by })
    const [added, bailey] = [await personId(deps, 'new@council.example'), await personId(deps, 'bailey@plan.example')]
    expect(toldInShort()).toEqual([
      ['person-added', added],
      ['password-given', added],
      ['role-given', bailey],
      ['password-given', bailey],
      ['role-given', viewer],
      ['password-given', viewer],
    ])
  })

  it('the first account, and wrong codes before it', async () => {
    const settings = { demonstration: null, firstVisitCode: 'the code' }
    const { stranger, told } = await openTestApp({ over: onTestFinished, empty: true, settings })
    await stranger.post('/first-account/code', { code: SECRET_WORDS })
    await stranger.post('/first-account/code', { code: 'the code' })
    const me = { code: 'the code', name: 'Sam', email: 'sam@council.example', password: 'marmalade tide lantern' }
    await stranger.post('/first-account', me)
    expect(told.map(({ event }) => event)).toEqual(['code-wrong', 'first-account-made', 'signed-in'])
  })
})

it('names the request, by the page’s own name where a page of ours calls, and by no name that a stranger gives', async () => {
  const attempt = (headers: Record<string, string>) => signIn(VIEWER, SECRET_WORDS).set(headers)
  await attempt({ 'x-own-request': 'made-up' })
  await attempt({ 'x-own-request': 'of-a-page', 'x-own-call': app.deps.settings.ownCallKey })
  await attempt({})
  const names = app.told.map(({ request }) => request)
  expect(names[1]).toBe('of-a-page')
  expect(new Set(names).size).toBe(3)
  for (const name of [names[0], names[2]]) expect(name).toMatch(/^[\da-f-]{36}$/)
})

it('holds no word that was typed, no address of a page and nobody’s email', async () => {
  await signIn(VIEWER, SECRET_WORDS)
  await signIn('someone@else.example', SECRET_WORDS)
  await (await app.signedIn('viewer')).post(`./actions?q=${encodeURIComponent(SECRET_WORDS)}`, { title: SECRET_WORDS })
  expect(app.told).toHaveLength(3)
  const lines: string[] = []
  const log = securityLog(app.clock, (line) => void lines.push(line))
  for (const event of app.told) log(event)
  for (const said of ['words', '@', 'actions', 'example']) expect(lines.join('\n')).not.toContain(said)
})

it('is a line of JSON, with the same names in the same turn', () => {
  const lines: string[] = []
  const tell = securityLog(app.clock, (line) => void lines.push(line))
  const events: SecurityEvent[] = [
    { event: 'signed-in', person: 'p', request: 'r' },
    { event: 'refused', person: 'p', plan: 'medway-2019', request: 'r', code: 'not-yours' },
    { event: 'code-wrong' },
  ]
  for (const event of events) tell(event)
  expect(lines).toEqual([
    '{"time":"2020-12-10T09:00:00.000Z","security":"signed-in","person":"p","plan":null,"request":"r"}',
    '{"time":"2020-12-10T09:00:00.000Z","security":"refused","person":"p","plan":"medway-2019","request":"r","code":"not-yours"}',
    '{"time":"2020-12-10T09:00:00.000Z","security":"code-wrong","person":null,"plan":null,"request":null}',
  ])
})
