import { openTestApp } from '../testing/open-test-app.ts'
import { describe, expect, it, onTestFinished } from 'vitest'
import { sessions } from '../../db/schema/index.ts'
import { DEMONSTRATION } from '../demonstration.ts'
import { SessionView } from '../../domain/contract/session.ts'
import { instant } from '../../domain/day.ts'

const fresh = () => openTestApp({ over: onTestFinished })
const today = (time: string) => instant(`2020-12-10T${time}Z`)

describe('a session', () => {
  it('ends after an hour in which nothing was asked', async () => {
    const { signedIn, clock } = await fresh()
    const viewer = await signedIn('viewer')
    clock.moveTo(today('10:00:00.000'))
    expect((await viewer.get('/session')).status).toBe(200)
    clock.moveTo(today('11:00:00.000'))
    expect((await viewer.get('/session')).status).toBe(200)
    clock.moveTo(today('12:00:00.001'))
    expect((await viewer.get('/session')).status).toBe(401)
    clock.moveTo(today('12:00:00.002'))
    expect((await viewer.get('/session')).status).toBe(401)
  })

  it('ends after twelve hours, whatever was asked in them', async () => {
    const { signedIn, clock } = await fresh()
    const viewer = await signedIn('viewer')
    for (let minutes = 30; minutes < 12 * 60; minutes += 30) {
      clock.moveTo(instant(new Date(Date.parse(today('09:00:00.000')) + minutes * 60_000)))
      expect((await viewer.get('/session')).status, `after ${minutes} minutes`).toBe(200)
    }
    clock.moveTo(today('20:59:59.999'))
    expect((await viewer.get('/session')).status).toBe(200)
    clock.moveTo(today('21:00:00.000'))
    expect((await viewer.get('/session')).status).toBe(401)
  })

  it('is written to once a minute at most', async () => {
    const { signedIn, clock, store } = await fresh()
    const viewer = await signedIn('viewer')
    const seen = async () => (await store.db.select({ at: sessions.lastSeenAt }).from(sessions))[0]?.at
    clock.moveTo(today('09:00:59.999'))
    await viewer.get('/session')
    expect(await seen()).toBe(today('09:00:00.000'))
    clock.moveTo(today('09:01:00.000'))
    await viewer.get('/session')
    expect(await seen()).toBe(today('09:01:00.000'))
  })

  it('that was signed out elsewhere is out at its next request', async () => {
    const { signedIn } = await fresh()
    const [here, there] = [await signedIn('viewer'), await signedIn('viewer')]
    const before = await here.see(SessionView, '/session')
    const other = before.sessions.find(({ current }) => !current)
    expect(before.sessions).toHaveLength(2)

    const reply = await here.delete(`/session/${other?.id}`)
    expect(reply.status).toBe(200)
    expect(SessionView.parse(reply.body).sessions).toMatchObject([{ current: true }])
    expect((await there.get('/session')).status).toBe(401)
    expect((await here.get('/session')).status).toBe(200)
    expect((await here.delete(`/session/${other?.id}`)).status).toBe(404)
  })

  it('of somebody else cannot be ended, and is not known', async () => {
    const { signedIn } = await fresh()
    const [viewer, chair] = [await signedIn('viewer'), await signedIn('chair')]
    const [theirs] = (await chair.see(SessionView, '/session')).sessions
    expect((await viewer.delete(`/session/${theirs?.id}`)).status).toBe(404)
    expect((await chair.get('/session')).status).toBe(200)
  })

  it('that is over is not among those that are open', async () => {
    const { signedIn, clock } = await fresh()
    await signedIn('viewer')
    clock.moveTo(today('21:00:00.000'))
    const again = await signedIn('viewer')
    expect((await again.see(SessionView, '/session')).sessions).toMatchObject([{ current: true }])
  })

  it('that nobody used for an hour is not among those that are open', async () => {
    const { signedIn, clock } = await fresh()
    await signedIn('viewer')
    clock.moveTo(today('10:00:00.001'))
    const again = await signedIn('viewer')
    expect((await again.see(SessionView, '/session')).sessions).toMatchObject([{ current: true }])
  })
})

describe('when the clock is put back', () => {
  it('by half an hour, nobody is signed out, and an hour of silence still ends a session', async () => {
    const { signedIn, clock } = await fresh()
    const viewer = await signedIn('viewer')
    clock.moveTo(today('08:30:00.000'))
    expect((await viewer.get('/session')).status).toBe(200)
    clock.moveTo(today('09:30:00.001'))
    expect((await viewer.get('/session')).status).toBe(401)
  })

  it('by a day, a session of tomorrow is over, and is not open again tomorrow', async () => {
    const { signedIn, stranger, clock, store } = await fresh()
    clock.moveTo(instant('2020-12-11T09:00:00.000Z'))
    const viewer = await signedIn('viewer')
    clock.moveTo(today('09:00:00.000'))
    expect((await viewer.get('/session')).status).toBe(401)

    const { email, password } = { email: 'viewer@plan.example', password: DEMONSTRATION.password }
    expect((await stranger.post('/session', { email, password })).status).toBe(200)
    expect(await store.db.$count(sessions)).toBe(1)
    clock.moveTo(instant('2020-12-11T09:00:00.000Z'))
    expect((await viewer.get('/session')).status).toBe(401)
  })
})

it.each([
  '',
  'session=',
  'session=short',
  `session=${'x'.repeat(101)}`,
  'session=a%00b',
  'session="quoted"',
  '=',
  ';;;',
])('a cookie that is %j is nobody’s', async (cookie) => {
  const { stranger } = await fresh()
  expect((await stranger.get('/session').set('cookie', cookie)).status).toBe(401)
})
