import { cpSync, renameSync, rmSync } from 'node:fs'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { raw } from '../db/testing/raw.ts'
import { ActionView } from '../domain/contract/actions.ts'
import { HealthView } from '../domain/contract/health.ts'
import { Problem } from '../domain/contract/problem.ts'
import { instant } from '../domain/day.ts'
import { DEMONSTRATION } from './demonstration.ts'
import { everythingIn } from './testing/everything.ts'
import { openTestApp, type TestApp } from './testing/open-test-app.ts'
import { report } from './testing/updates.ts'

async function opened() {
  const complain = vi.spyOn(console, 'error').mockReturnValue()
  onTestFinished(() => complain.mockRestore())
  const app = await openTestApp({ over: onTestFinished })
  return { app, owner: await app.signedIn('owner'), complain }
}

/** As on a disk that holds no more pages than the database has now; or, with null, as many as it likes. */
const allowPages = (app: TestApp, pages: number | null) =>
  app.store.tx(async (tx) => void (await raw(tx, `PRAGMA max_page_count = ${pages ?? 1_000_000}`)))

const signIn = ({ stranger }: TestApp) =>
  stranger.post('/session', { email: 'chair@plan.example', password: DEMONSTRATION.password })

describe('on a full disk', () => {
  it('what is there is read, saving is refused with what to do, and it goes on when there is room', async () => {
    const { app, owner } = await opened()
    await allowPages(app, 1)
    const replies = []
    for (let i = 0; i < 40; i++) {
      const reply = await report(owner, '1.1', { progress: `${i} ${'long '.repeat(700)}` })
      replies.push(reply.status)
      if (reply.status !== 201) {
        expect(Problem.parse(reply.body)).toEqual({
          code: 'disk-full',
          message: expect.stringContaining('disk is full'),
        })
        break
      }
    }
    expect(replies.at(-1)).toBe(507)
    const ready = await app.stranger.get('/health/ready')
    expect([ready.status, HealthView.parse(ready.body)]).toEqual([
      200,
      { status: 'reading-only', warnings: [expect.stringContaining('disk of the database is full')] },
    ])
    const before = await everythingIn(app.store)

    // A visit is due to be noted, and cannot be.
    app.clock.moveTo(instant('2020-12-10T09:05:00.000Z'))
    for (const path of ['./board', './actions', './actions/1.1', '/session', './slippage'])
      expect([path, (await owner.get(path)).status]).toEqual([path, 200])
    expect([201, 200, 507]).toContain((await signIn(app)).status)
    expect((await report(owner, '1.1', { progress: 'long '.repeat(700) })).status).toBe(507)
    expect(await everythingIn(app.store)).toEqual(before)

    await allowPages(app, null)
    expect((await report(owner, '1.1', { progress: 'There is room again' })).status).toBe(201)
    expect((await app.stranger.get('/health/ready')).body).toEqual({ status: 'ok' })
  })
})

describe('where the file of the database', () => {
  it.each([
    ['is removed', (file: string) => rmSync(file)],
    ['is moved away', (file: string) => renameSync(file, `${file}.elsewhere`)],
    [
      'has another in its place',
      (file: string) => {
        cpSync(file, `${file}.copy`)
        renameSync(`${file}.copy`, file)
      },
    ],
    ['has lost its log', (file: string) => rmSync(`${file}-wal`)],
  ])('%s, nothing is said to be saved, and readiness says so', async (_what, lose) => {
    const { app, owner, complain } = await opened()
    expect((await report(owner, '1.1', { progress: 'Before' })).status).toBe(201)
    lose(app.address)

    const refused = await report(owner, '1.1', { progress: 'Into nothing' })
    expect([refused.status, Problem.parse(refused.body).code]).toEqual([503, 'database-gone'])
    expect((await app.stranger.get('/health/ready')).status).toBe(503)
    const view = await owner.see(ActionView, './actions/1.1')
    expect(view.progressUpdates[0]?.progress).toBe('Before')
    // Once in the log, however often it is asked.
    const lines = complain.mock.calls.filter(([line]) => String(line).includes('(gone)'))
    expect(lines.length).toBeLessThanOrEqual(1)
    await expect(app.store.checkpoint()).rejects.toThrow()
  })
})
