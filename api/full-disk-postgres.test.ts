import { expect, it, onTestFinished, vi } from 'vitest'
import { raw } from '../db/testing/raw.ts'
import { HealthView } from '../domain/contract/health.ts'
import { Problem } from '../domain/contract/problem.ts'
import { instant } from '../domain/day.ts'
import { everythingIn } from './testing/everything.ts'
import { openTestApp, type TestApp } from './testing/open-test-app.ts'
import { report } from './testing/updates.ts'

/** From now on the server refuses every new row of the record as one whose disk is full does: with error 53100. */
const fill = ({ store }: TestApp) =>
  store.tx(async (tx) => {
    await raw(
      tx,
      `CREATE FUNCTION disk_full() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
         RAISE EXCEPTION 'could not extend file "base/1/2": No space left on device' USING ERRCODE = '53100';
       END $$`,
    )
    for (const table of ['progress_updates', 'changes', 'sessions'])
      await raw(tx, `CREATE TRIGGER disk_is_full BEFORE INSERT OR UPDATE ON ${table} EXECUTE FUNCTION disk_full()`)
  })

const free = ({ store }: TestApp) => store.tx(async (tx) => void (await raw(tx, 'DROP FUNCTION disk_full CASCADE')))

it('on a server whose disk is full, what is there is read, saving is refused with what to do, and it goes on when there is room', async () => {
  const complain = vi.spyOn(console, 'error').mockReturnValue()
  onTestFinished(() => complain.mockRestore())
  const app = await openTestApp({ over: onTestFinished })
  const owner = await app.signedIn('owner')
  expect((await report(owner, '1.1', { progress: 'Before' })).status).toBe(201)
  await fill(app)
  const before = await everythingIn(app.store)

  // A visit is due to be noted, and cannot be.
  app.clock.moveTo(instant('2020-12-10T09:05:00.000Z'))
  const refused = await report(owner, '1.1', { progress: 'Too much' })
  expect([refused.status, Problem.parse(refused.body)]).toEqual([
    507,
    { code: 'disk-full', message: expect.stringMatching(/^The server’s disk is full\. Nothing was saved/) },
  ])
  for (const path of ['./board', './actions', './actions/1.1', '/session', './slippage'])
    expect([path, (await owner.get(path)).status]).toEqual([path, 200])
  const ready = await app.stranger.get('/health/ready')
  expect([ready.status, HealthView.parse(ready.body)]).toEqual([
    200,
    { status: 'reading-only', warnings: [expect.stringContaining('disk of the database is full')] },
  ])
  expect(await everythingIn(app.store)).toEqual(before)

  await free(app)
  expect((await report(owner, '1.1', { progress: 'There is room again' })).status).toBe(201)
  expect((await app.stranger.get('/health/ready')).body).toEqual({ status: 'ok' })
})
