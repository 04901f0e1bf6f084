import { eq } from 'drizzle-orm'
import { describe, expect, it, onTestFinished } from 'vitest'
import { memberships, people, sessions } from '../../db/schema/index.ts'
import { knownAt } from '../../db/as-at.ts'
import { instant } from '../../domain/day.ts'
import type { Caller } from '../testing/caller.ts'
import { openTestApp } from '../testing/open-test-app.ts'
import { report } from '../testing/updates.ts'

const fresh = () => openTestApp({ over: onTestFinished })

const VIEWS = ['./board', './actions?status=on-track', './actions/1.1', './actions.csv', './board?asAt=2020-10-14']

/** What a reply says, but for the moment at which it was sent. */
const told = async (caller: Caller, path: string) => {
  const { status, headers, text, body } = await caller.get(path)
  const { date: _, ...said } = headers as Record<string, string>
  return { status, said, text: text ?? String(body) }
}

it.each(VIEWS)('%s is sent again as it was first sent, headers and all', async (path) => {
  const { signedIn } = await fresh()
  const viewer = await signedIn('viewer')
  const first = await told(viewer, path)
  expect(first.status).toBe(200)
  expect(first.said).toMatchObject({ 'content-length': expect.any(String), etag: expect.any(String) })
  expect(await told(viewer, path)).toEqual(first)
})

it.each(VIEWS)(
  '%s, asked for again, is not sent to whoever has it, and is packed for whoever unpacks it',
  async (path) => {
    const { signedIn } = await fresh()
    const viewer = await signedIn('viewer')
    const { said } = await told(viewer, path)
    await told(viewer, path)
    expect((await viewer.get(path).set('if-none-match', said['etag'] ?? '')).status).toBe(304)
    const packed = await viewer.get(path).set('accept-encoding', 'gzip')
    expect([packed.status, packed.headers['content-encoding']]).toEqual([200, 'gzip'])
    expect(packed.headers['vary']).toMatch(/accept-encoding/i)
  },
)

describe('nothing is sent again', () => {
  it('to anybody else', async () => {
    const { signedIn, stranger } = await fresh()
    const [viewer, chair] = [await signedIn('viewer'), await signedIn('chair')]
    for (const one of [viewer, chair, viewer, chair]) {
      const { body } = await one.get('./board')
      expect(body.me.role).toBe(one === viewer ? 'viewer' : 'chair')
    }
    expect((await stranger.get('./board')).status).toBe(401)
  })

  it('once an update has been posted', async () => {
    const { signedIn } = await fresh()
    const [viewer, owner] = [await signedIn('viewer'), await signedIn('owner')]
    const before = await Promise.all(VIEWS.map((path) => told(viewer, path)))
    await report(owner, '1.1', { deliveryStatus: 'at-risk', wayBackToGreen: 'Two screeners' })
    const after = await Promise.all(VIEWS.map((path) => told(viewer, path)))
    expect(after.map(({ text }, i) => text === before[i]?.text)).toEqual([false, false, false, false, true])
  })

  it('once its reader has signed out, was signed out, or has no part in the plan any more', async () => {
    const { signedIn, store } = await fresh()
    const [out, revoked, leaver] = [await signedIn('viewer'), await signedIn('chair'), await signedIn('scrutiny')]
    for (const one of [out, revoked, leaver]) for (const path of VIEWS) await one.get(path)

    await out.delete('/session')
    const [chair] = await store.db.select().from(people).where(eq(people.email, 'chair@plan.example'))
    await store.tx((tx) =>
      tx
        .update(sessions)
        .set({ revokedAt: instant('2020-12-10T09:00:00.000Z') })
        .where(eq(sessions.personId, chair?.id ?? '')),
    )
    await store.tx((tx) =>
      tx
        .update(memberships)
        .set({ supersededAt: instant('2020-12-10T09:00:00.000Z') })
        .where(eq(memberships.role, 'scrutiny')),
    )
    for (const path of VIEWS)
      expect([(await out.get(path)).status, (await revoked.get(path)).status, (await leaver.get(path)).status]).toEqual(
        [401, 401, 403],
      )
    expect(await store.db.$count(memberships, knownAt(memberships, null))).toBeGreaterThan(0)
  })

  it('on another day, or to a session that was left alone for too long', async () => {
    const { signedIn, clock } = await fresh()
    const viewer = await signedIn('viewer')
    const { body: today } = await viewer.get('./board')
    clock.moveTo(instant('2020-12-10T09:59:00.000Z'))
    expect((await viewer.get('./board')).body).toEqual(today)
    clock.moveTo(instant('2020-12-10T11:01:00.000Z'))
    expect((await viewer.get('./board')).status).toBe(401)

    clock.moveTo(instant('2020-12-10T23:50:00.000Z'))
    const late = await signedIn('viewer')
    expect((await late.get('./board')).body.asAt.day).toBe('2020-12-10')
    clock.moveTo(instant('2020-12-11T00:10:00.000Z'))
    expect((await late.get('./board')).body.asAt.day).toBe('2020-12-11')
  })
})
