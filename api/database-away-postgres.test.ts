import { createServer } from 'node:http'
import { expect, it, onTestFinished, vi } from 'vitest'
import pg from 'pg'
import { openStore } from '../db/open-store.ts'
import { startPostgres } from '../db/testing/start-postgres.ts'
import { timeTaken } from '../db/testing/time-taken.ts'
import { ActionView } from '../domain/contract/actions.ts'
import { Problem } from '../domain/contract/problem.ts'
import { createApp } from './app.ts'
import { stoppedClock } from './clock.ts'
import { DEMONSTRATION } from './demonstration.ts'
import { makeDeps } from './deps.ts'
import { callAs } from './testing/caller.ts'
import { NOW } from './testing/open-test-app.ts'
import { seeded, SETTINGS } from './testing/seeded.ts'
import { cookieFor } from './testing/sign-in.ts'
import { report } from './testing/updates.ts'

/** The real application on a server of its own, which can be frozen, locked and stopped. */
async function opened() {
  const complain = vi.spyOn(console, 'error').mockReturnValue()
  onTestFinished(() => complain.mockRestore())
  const server = await startPostgres()
  onTestFinished(() => server.stop())
  await seeded.make(server.url)
  const store = await openStore(server.url)
  const deps = makeDeps({ store, clock: stoppedClock(NOW), settings: SETTINGS })
  const http = createServer(createApp(deps))
  await new Promise<void>((listening) => http.listen(0, '127.0.0.1', listening))
  const owner = callAs(http, await cookieFor(deps, 'owner@plan.example'))
  onTestFinished(async () => {
    http.closeAllConnections()
    await new Promise((closed) => http.close(closed))
    await store.close()
  })
  return { server, owner, stranger: callAs(http) }
}

/** The status, and how long it took in milliseconds. */
async function timed(reply: PromiseLike<{ status: number; body: unknown }>): Promise<[status: number, took: number]> {
  const {
    answer: { status, body },
    took,
  } = await timeTaken(reply)
  if (status >= 400) Problem.parse(body)
  return [status, took]
}

it('whatever becomes of the database, reading, signing in and readiness are answered in two seconds and writing in five; the next request works', async () => {
  const { server, owner, stranger } = await opened()
  const password = { email: 'chair@plan.example', password: DEMONSTRATION.password }
  const askAll = () =>
    Promise.all([
      timed(owner.get('./board')),
      timed(owner.get('./actions/1.1')),
      timed(stranger.get('/health/ready')),
      timed(stranger.post('/session', password)),
    ])
  const answeredSoon = (all: [number, number][]) => {
    expect(all.map(([status]) => status)).toEqual([503, 503, 503, 503])
    // A second more: this machine has other things to do.
    for (const [, took] of all) expect(took).toBeLessThan(3000)
  }
  const works = async (words: string) => {
    expect((await stranger.get('/health/ready')).body).toEqual({ status: 'ok' })
    expect((await report(owner, '1.1', { progress: words })).status).toBe(201)
    expect((await owner.see(ActionView, './actions/1.1')).progressUpdates[0]?.progress).toBe(words)
  }
  await works('Before')

  server.signal('SIGSTOP')
  const frozen = await askAll().finally(() => server.signal('SIGCONT'))
  answeredSoon(frozen)
  await works('Thawed')

  await server.halt()
  answeredSoon(await askAll())
  await server.resume()
  await works('Started again')

  // Somebody else holds what every write begins with: reading goes on, and a write ends.
  const other = new pg.Client({ connectionString: server.url })
  await other.connect()
  await other.query('begin')
  await other.query('select pg_advisory_xact_lock(4173)')
  const basedOn = (await owner.see(ActionView, './actions/1.1')).progressUpdates[0]?.id
  const write = timed(
    owner.post('./actions/1.1/progress-updates', {
      effectiveOn: '2020-12-10',
      deliveryStatus: 'on-track',
      progress: 'Waits',
      basedOn,
    }),
  )
  const [board, ready, signIn] = await Promise.all([
    timed(owner.get('./board')),
    timed(stranger.get('/health/ready')),
    timed(stranger.post('/session', password)),
  ])
  expect([board[0], ready[0], signIn[0]]).toEqual([200, 200, 503])
  for (const [, took] of [board, ready, signIn]) expect(took).toBeLessThan(3000)
  const [status, took] = await write
  expect([status, took < 7500]).toEqual([503, true])
  await other.end()
  await works('Unlocked')
})
