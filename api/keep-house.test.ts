import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest'
import type { Room } from '../db/store.ts'
import { raw, unguard } from '../db/testing/raw.ts'
import { HealthView } from '../domain/contract/health.ts'
import { keepHouse, untilNight } from './keep-house.ts'
import { openTestApp, type TestApp } from './testing/open-test-app.ts'
import { report } from './testing/updates.ts'

const MINUTE_MS = 60_000

// Only what it waits by stands still: whoever calls the api is answered as ever.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] })
  onTestFinished(() => void vi.useRealTimers())
})

/** A server that keeps house, and what it has said. */
async function keeping(roomOf?: () => Room) {
  const app = await openTestApp({ over: onTestFinished })
  const said: string[] = []
  const store = roomOf ? { ...app.store, room: roomOf } : app.store
  const stop = keepHouse({ ...app.deps, store }, (line) => void said.push(line))
  onTestFinished(stop)
  return { app, said, stop }
}

/** Whether words are in the file of the database itself, as whoever loses the log beside it would find it. */
function inTheFile({ address }: TestApp, words: string): boolean {
  const copy = join(address, '..', 'alone.sqlite')
  copyFileSync(address, copy)
  const alone = new Database(copy)
  const found = alone.prepare('select 1 from progress_updates where progress = ?').get(words)
  alone.close()
  return found !== undefined
}

it('puts what was saved from SQLite’s log into the file every five minutes', async () => {
  const { app } = await keeping()
  const owner = await app.signedIn('owner')
  for (const words of ['Before the first', 'Before the second']) {
    expect((await report(owner, '1.1', { progress: words })).status).toBe(201)
    vi.advanceTimersByTime(5 * MINUTE_MS - 1)
    expect(inTheFile(app, words)).toBe(false)
    vi.advanceTimersByTime(1)
    expect(inTheFile(app, words)).toBe(true)
  }
})

it('says once that there is little room, again when there is less, and again after there was enough', async () => {
  const at = (percent: number): Room => ({ full: false, free: { bytes: percent * 1e9, share: percent / 100 } })
  let room = at(10)
  const { said } = await keeping(() => room)
  const sayings = [10, 9, 9, 4, 4, 60, 4].map((percent) => {
    room = at(percent)
    vi.advanceTimersByTime(MINUTE_MS)
    return said.splice(0).map((line) => line.slice(0, 'Only 9% of the disk'.length))
  })
  const [nine, four] = [['Only 9% of the disk'], ['Only 4% of the disk']]
  expect(sayings).toEqual([[], nine, [], four, [], [], four])

  room = { full: true, free: null }
  vi.advanceTimersByTime(MINUTE_MS)
  expect(said).toEqual(['The disk of the database is full. Nothing can be saved until some of it is freed'])
})

it('looks everything through at night, every night, and says what it finds there and in /ready', async () => {
  const { app, said } = await keeping()
  const night = async () => {
    vi.advanceTimersByTime(untilNight(app.clock.now()))
    await vi.waitFor(() => expect(said).toHaveLength(1), { timeout: 90_000 })
    return said.splice(0)
  }
  expect(await night()).toEqual(['Everything was looked through: the database and its record are whole'])

  await app.store.tx(async (tx) => {
    await unguard(tx, 'progress_updates')
    await raw(tx, "UPDATE progress_updates SET progress = 'All is well'")
  })
  const [found] = await night()
  expect(found).toContain('medway-2019: what its record holds is not what its audit trail says')
  const { warnings } = HealthView.parse((await app.stranger.get('/health/ready')).body)
  expect(warnings).toEqual([found])
})

it('does nothing more once it is ended', async () => {
  const { stop } = await keeping()
  stop()
  expect(vi.getTimerCount()).toBe(0)
})
