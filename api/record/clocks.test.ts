import { openTestApp } from '../testing/open-test-app.ts'
import { report } from '../testing/updates.ts'
import { desc } from 'drizzle-orm'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openStore } from '../../db/open-store.ts'
import { progressUpdates } from '../../db/schema/index.ts'
import { ActionView } from '../../domain/contract/actions.ts'
import { BoardView } from '../../domain/contract/board.ts'
import { VerifiedView } from '../../domain/contract/changes.ts'
import { instant } from '../../domain/day.ts'
import { stoppedClock } from '../clock.ts'
import { makeDeps } from '../deps.ts'
import { personId } from '../testing/sign-in.ts'
import { acceptClock } from './accept-clock.ts'
import { inPlan } from './transact.ts'
import { postProgressUpdate } from '../progress-updates/post-progress-update.ts'

const at = (time: string) => instant(`2020-12-${time}.000Z`)

describe('a clock that is put back', () => {
  it.each([
    ['a second', '10T08:59:59', '10T09:00:00.001'],
    ['an hour', '10T08:00:00', '10T09:00:00.001'],
    ['a day', '09T09:00:00', '10T09:00:00.001'],
    ['six days', '04T09:00:00', '10T09:00:00.001'],
  ])('by %s loses nothing: what is saved comes after what was', async (_what, to, next) => {
    const app = await openTestApp({ over: onTestFinished })
    const before = await app.signedIn('owner')
    expect((await report(before, '1.1', { progress: 'First' })).status).toBe(201)
    const past = await before.see(BoardView, './board?asAt=2020-12-03')

    app.clock.moveTo(at(to))
    // A session that was begun in the clock's future is over: its person signs in again.
    const owner = await app.signedIn('owner')
    expect((await report(owner, '1.1', { effectiveOn: '2020-12-02', progress: 'Second' })).status).toBe(201)
    const { progressUpdates: said } = await owner.see(ActionView, './actions/1.1')
    expect(said.slice(0, 2).map(({ progress }) => progress)).toEqual(['Second', 'First'])
    expect(said[0]?.recordedAt).toBe(`2020-12-${next}Z`)
    // And a third is based on the second: nobody is told that a colleague was there.
    expect((await report(owner, '1.1', { effectiveOn: '2020-12-02', progress: 'Third' })).status).toBe(201)
    const { me: _, plan: __, ...then } = past
    const { me: ___, plan: ____, ...now } = await owner.see(BoardView, './board?asAt=2020-12-03')
    expect(now).toEqual(then)
    expect(await (await app.signedIn('viewer')).see(VerifiedView, './changes/verify')).toMatchObject({ intact: true })
  })

  it('by more than seven days saves nothing until a person accepts it; reading goes on', async () => {
    const app = await openTestApp({ over: onTestFinished })
    app.clock.moveTo(at('20T09:00:00'))
    expect((await report(await app.signedIn('owner'), '1.1', { progress: 'First' })).status).toBe(201)

    app.clock.moveTo(at('12T09:00:00'))
    const again = await app.signedIn('owner')
    const refused = await report(again, '1.1', { progress: 'Second' })
    expect([refused.status, refused.body.code]).toEqual([503, 'clock-behind'])
    expect(refused.body.message).toContain('12 December 2020 at 09:00')
    expect(refused.body.message).toContain('20 December 2020 at 09:00')
    expect((await again.get('./board')).status).toBe(200)
    const ready = await app.stranger.get('/health/ready')
    expect([ready.status, ready.body.warnings]).toEqual([200, [expect.stringContaining('20 December 2020 at 09:00')]])

    await acceptClock(app.deps, { slug: 'medway-2019', by: { email: 'it@council.example', name: 'IT' } })
    expect((await report(again, '1.1', { progress: 'Second' })).status).toBe(201)
    expect((await app.stranger.get('/health/ready')).body.warnings).toBeUndefined()
    expect((await again.see(ActionView, './actions/1.1')).progressUpdates[0]?.progress).toBe('Second')
  })
})

it('two servers whose clocks are two seconds apart write one history, in the order in which they wrote', async () => {
  const app = await openTestApp({ over: onTestFinished })
  const store = await openStore(app.address)
  onTestFinished(() => store.close())
  const behind = makeDeps({ store, clock: stoppedClock(at('10T08:59:58')), settings: app.deps.settings })
  const email = 'owner@plan.example'
  const who = { id: await personId(app.deps, email), email, name: 'Alex Example' }
  const access = await app.deps.findAccess({ slug: 'medway-2019', who: who as never, deeds: ['update-own-actions'] })

  for (let i = 0; i < 10; i += 1) {
    const deps = i % 2 === 0 ? app.deps : behind
    const [last] = await app.store.db
      .select({ id: progressUpdates.id })
      .from(progressUpdates)
      .orderBy(desc(progressUpdates.id))
      .limit(1)
    const basedOn = i === 0 ? await lastOf(app, '1.1') : (last?.id ?? null)
    await inPlan(deps, access, (tx) =>
      postProgressUpdate(tx, access, {
        ref: '1.1',
        update: { ...SAID, progress: `Number ${i}`, basedOn },
      }),
    )
  }
  const { progressUpdates: said } = await (await app.signedIn('viewer')).see(ActionView, './actions/1.1')
  expect(said.slice(0, 10).map(({ progress }) => progress)).toEqual(
    Array.from({ length: 10 }, (_, i) => `Number ${9 - i}`),
  )
  const moments = said.slice(0, 10).map(({ recordedAt }) => recordedAt)
  expect(new Set(moments).size).toBe(10)
  expect(moments).toEqual(moments.toSorted().toReversed())
})

const SAID = {
  effectiveOn: '2020-12-03' as never,
  deliveryStatus: 'on-track' as const,
  nextSteps: null,
  wayBackToGreen: null,
  helpNeeded: null,
  forecastOn: null,
  noChange: false,
  whyNoChange: null,
}

async function lastOf({ signedIn }: Awaited<ReturnType<typeof openTestApp>>, ref: string): Promise<string | null> {
  const { progressUpdates: said } = await (await signedIn('viewer')).see(ActionView, `./actions/${ref}`)
  return said[0]?.id ?? null
}
