import { asc } from 'drizzle-orm'
import { expect, it, onTestFinished } from 'vitest'
import { securityEvents, sessions } from '../../db/schema/index.ts'
import { SecurityEventsView } from '../../domain/contract/security-events.ts'
import { SECURITY_EVENTS } from '../../domain/security-events.ts'
import { sayEvent } from '../../domain/words/security-events.ts'
import { instant } from '../../domain/day.ts'
import { openTestApp } from '../testing/open-test-app.ts'
import { personId } from '../testing/sign-in.ts'
import { keepEvents } from './keep-events.ts'

async function kept() {
  const app = await openTestApp({ over: onTestFinished })
  const keeper = keepEvents(app.deps, 12)
  const rows = () => app.store.db.select().from(securityEvents).orderBy(asc(securityEvents.id))
  return { ...app, keeper, rows, viewer: await personId(app.deps, 'viewer@plan.example') }
}

it('keeps what people did one by one, and counts what comes from nobody known', async () => {
  const { keeper, rows, viewer } = await kept()
  for (let i = 0; i < 2; i++) keeper.tell({ event: 'signed-in', person: viewer, request: `r${i}` })
  for (let i = 0; i < 900; i++) keeper.tell({ event: 'refused', code: 'another-site', request: `s${i}` })
  await keeper.flush()
  expect(
    (await rows()).map(({ event, personId, request, reason, times }) => [event, personId, request, reason, times]),
  ).toEqual([
    ['signed-in', viewer, 'r0', null, 1],
    ['signed-in', viewer, 'r1', null, 1],
    ['refused', null, null, 'another-site', 900],
  ])
})

it('clears away what is older than its months, and the sessions of then', async () => {
  const { keeper, rows, viewer, clock, signedIn, store } = await kept()
  await signedIn('viewer')
  keeper.tell({ event: 'signed-in', person: viewer })
  await keeper.flush()
  clock.moveTo(instant('2021-12-01T09:00:00.000Z'))
  keeper.tell({ event: 'signed-out', person: viewer })
  await keeper.flush()
  expect((await rows()).map(({ event }) => event)).toEqual(['signed-in', 'signed-out'])
  expect(await store.db.$count(sessions)).toBe(1)
  clock.moveTo(instant('2021-12-11T09:00:00.000Z'))
  keeper.tell({ event: 'session-ended', person: viewer })
  await keeper.flush()
  expect((await rows()).map(({ event }) => event)).toEqual(['signed-out', 'session-ended'])
  expect(await store.db.$count(sessions)).toBe(0)
})

it('is read by administrators, by kind, by person and in pages', async () => {
  const { keeper, viewer, signedIn } = await kept()
  const other = 'nobody-who-is-there'
  for (let i = 0; i < 3; i++) keeper.tell({ event: 'signed-in', person: viewer, plan: 'medway-2019' })
  keeper.tell({ event: 'signed-out', person: other })
  await keeper.flush()
  const administrator = await signedIn('administrator')
  const see = (query = '') => administrator.see(SecurityEventsView, `/security-events${query}`)
  expect((await see()).events.map(({ event, person, plan }) => [event, person, plan !== null])).toEqual([
    ['signed-out', null, false],
    ...Array.from({ length: 3 }, () => ['signed-in', 'Board member', true]),
  ])
  expect((await see('?event=signed-out')).events).toHaveLength(1)
  expect((await see(`?person=${viewer}`)).events).toHaveLength(3)
  const first = await see('?limit=2')
  expect((await see(`?limit=2&cursor=${first.nextCursor}`)).events.map(({ event }) => event)).toEqual([
    'signed-in',
    'signed-in',
  ])
  expect((await administrator.get('/security-events?cursor=made-up')).status).toBe(400)
})

it('every event is said, and no two alike', () => {
  expect(new Set(SECURITY_EVENTS.map(sayEvent)).size).toBe(SECURITY_EVENTS.length)
})
