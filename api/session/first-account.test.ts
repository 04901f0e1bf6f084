import { openTestApp } from '../testing/open-test-app.ts'
import { everythingIn } from '../testing/everything.ts'
import { held } from '../testing/caller.ts'
import { isNull } from 'drizzle-orm'
import { expect, it, onTestFinished } from 'vitest'
import { changes, credentials, memberships, people } from '../../db/schema/index.ts'
import { SessionView, Welcome } from '../../domain/contract/session.ts'

const CODE = 'the code in the log'
const ME = { code: CODE, name: 'Sam Example', email: 'Sam@Council.example', password: 'three unrelated words' }
const empty = () =>
  openTestApp({ over: onTestFinished, empty: true, settings: { demonstration: null, firstVisitCode: CODE } })

it('makes the administrator of an empty installation, signed in, and no second', async () => {
  const { stranger, store } = await empty()
  expect(await stranger.see(Welcome, '/welcome')).toEqual({ demonstration: null, firstVisit: true })

  const reply = await stranger.post('/first-account', { ...ME, code: ` ${CODE} ` })
  expect(reply.status).toBe(201)
  const view = held(SessionView, reply.body)
  expect(view).toMatchObject({ person: { name: 'Sam Example', email: 'sam@council.example' }, plans: [] })
  expect(String(reply.headers['set-cookie'])).toMatch(/^session=[\w-]{43};/)

  expect(await stranger.see(Welcome, '/welcome')).toMatchObject({ firstVisit: false })
  expect(await store.db.select({ role: memberships.role, plan: memberships.planId }).from(memberships)).toEqual([
    { role: 'administrator', plan: null },
  ])
  const [change] = await store.db.select().from(changes).where(isNull(changes.planId))
  expect(change).toMatchObject({ verb: 'added', subjectKind: 'person', subjectRef: 'sam@council.example' })
  expect(change?.after).not.toContain(ME.password)

  const second = await stranger.post('/first-account', { ...ME, email: 'other@council.example' })
  expect([second.status, second.body.code]).toEqual([409, 'moved-on'])
  expect((await stranger.post('/session', { email: ME.email, password: ME.password })).status).toBe(200)
})

it('is the account of somebody whom an imported plan names already', async () => {
  const { stranger, store, deps } = await empty()
  const recorded = { recordedAt: deps.clock.now(), supersededAt: null }
  await store.tx(async (tx) => {
    await tx.insert(people).values({ id: 'other', email: 'other@council.example', name: 'Other', ...recorded })
    await tx.insert(people).values({ id: 'sam', email: 'sam@council.example', name: 'Sam, in a plan', ...recorded })
  })
  expect((await stranger.post('/first-account', ME)).status).toBe(201)
  expect(await store.db.select({ id: credentials.personId }).from(credentials)).toEqual([{ id: 'sam' }])
  expect(await store.db.$count(people)).toBe(2)
})

it('is made once, though two ask at once', async () => {
  const { stranger, store } = await empty()
  const asked = [ME, { ...ME, email: 'other@council.example' }].map((me) => stranger.post('/first-account', me))
  const replies = await Promise.all(asked)
  expect(replies.map(({ status }) => status).sort()).toEqual([201, 409])
  expect(await store.db.$count(memberships)).toBe(1)
})

it.each([
  [{ ...ME, code: 'a guess' }, { code: 'That is not the code. Copy it from the server’s log' }],
  [{ ...ME, code: '' }, { code: 'Enter the code from the server’s log' }],
  [{ ...ME, name: ' ' }, { name: 'Enter your name' }],
  [{ ...ME, email: 'sam' }, { email: 'Enter an email address, like name@council.example' }],
  [{ ...ME, password: 'short' }, { password: 'Use 12 characters or more. Three unrelated words are easy to remember' }],
])('refuses %j, and makes nothing', async (body, fields) => {
  const { stranger, store } = await empty()
  const before = await everythingIn(store)
  const reply = await stranger.post('/first-account', body)
  expect([reply.status, reply.body.fields]).toEqual([400, fields])
  expect(await everythingIn(store)).toEqual(before)
})

it('is not for an installation that has accounts, whatever the code', async () => {
  const { stranger } = await openTestApp({ over: onTestFinished })
  for (const code of ['null', 'undefined', CODE])
    expect((await stranger.post('/first-account', { ...ME, code })).status).toBe(400)
})

it('may be guessed at ten times', async () => {
  const { stranger } = await empty()
  for (let i = 0; i < 10; i++)
    expect((await stranger.post('/first-account', { ...ME, code: 'a guess' })).status).toBe(400)
  expect((await stranger.post('/first-account', ME)).status).toBe(429)
})
