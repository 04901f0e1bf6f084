import { openTestApp } from '../testing/open-test-app.ts'
import { report } from '../testing/updates.ts'
import { afterAll, describe, expect, it } from 'vitest'
import { instant } from '../../domain/day.ts'

const { signedIn, stranger, clock } = await openTestApp({ over: afterAll })
const [viewer, owner] = [await signedIn('viewer'), await signedIn('owner')]

const views = [
  './board',
  './actions',
  './recommendations',
  './areas',
  './meetings',
  './posts',
  './board?asAt=2020-10-14',
]
const tagOf = async (path: string, who = viewer) => (await who.get(path)).headers['etag'] as string

describe.each(views)('%s', (path) => {
  it('has a strong tag, the same while nothing changes', async () => {
    const tag = await tagOf(path)
    expect(tag).toMatch(/^"[^"]+"$/)
    expect(await tagOf(path)).toBe(tag)
  })

  it('is not sent again to somebody who has it', async () => {
    const reply = await viewer.get(path).set('if-none-match', await tagOf(path))
    expect([reply.status, reply.text]).toEqual([304, ''])
    expect(reply.headers['etag']).toBe(await tagOf(path))
  })

  it('is sent to somebody who has another', async () => {
    expect((await viewer.get(path).set('if-none-match', '"another"')).status).toBe(200)
  })

  it('is another to another reader: it says who is looking', async () => {
    const tag = await tagOf(path)
    const reply = await owner.get(path).set('if-none-match', tag)
    expect([reply.status, reply.body.me.email]).toEqual([200, 'owner@plan.example'])
  })

  it('is for the reader’s own browser to keep, and to ask about each time', async () => {
    expect((await viewer.get(path)).headers['cache-control']).toBe('private, no-cache')
  })

  it('is not given, nor said to be unchanged, to somebody signed out', async () => {
    const reply = await stranger.get(path).set('if-none-match', await tagOf(path))
    expect(reply.status).toBe(401)
  })
})

it('a write makes another of what it changes, and leaves the past as it was', async () => {
  const now = await Promise.all(['./board', './actions'].map((path) => tagOf(path)))
  const then = await Promise.all(['./board?asAt=2020-10-14', './actions?asAt=2020-10-14'].map((path) => tagOf(path)))
  await report(owner, '1.1', { deliveryStatus: 'off-track', wayBackToGreen: 'Soon' })
  const after = await Promise.all(['./board', './actions'].map((path) => tagOf(path)))
  expect(after.filter((tag, i) => tag === now[i])).toEqual([])
  expect(
    await Promise.all(['./board?asAt=2020-10-14', './actions?asAt=2020-10-14'].map((path) => tagOf(path))),
  ).toEqual(then)
})

it('another day makes another board: what was not late yesterday may be today', async () => {
  const tag = await tagOf('./board')
  clock.moveTo(instant('2020-12-11T00:00:00.000Z'))
  const reply = await (await signedIn('viewer')).get('./board').set('if-none-match', tag)
  expect([reply.status, reply.body.asAt.day]).toEqual([200, '2020-12-11'])
})
