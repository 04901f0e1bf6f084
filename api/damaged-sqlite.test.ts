import { closeSync, openSync, readSync, statSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, it, onTestFinished, vi } from 'vitest'
import { freshDatabase } from '../db/testing/fresh-database.ts'
import { raw, unguard } from '../db/testing/raw.ts'
import { readConfig } from './config.ts'
import { explain } from './explain.ts'
import { checkEverything } from './health/check-everything.ts'
import { untilNight } from './keep-house.ts'
import { openDeps } from './open-deps.ts'
import { openTestApp } from './testing/open-test-app.ts'

/** A demonstration that was started once and stopped; and its file. */
async function stopped() {
  const { folder, drop } = await freshDatabase()
  onTestFinished(drop)
  const start = () => openDeps(readConfig({ DATA_DIR: folder, DEMO: '1' }))
  await (await start()).store.close()
  return { start, folder, file: join(folder, 'plan.sqlite') }
}

/** Flips one bit of a byte. */
function flip(file: string, at: number, bit: number): void {
  const handle = openSync(file, 'r+')
  const byte = Buffer.alloc(1)
  readSync(handle, byte, 0, 1, at)
  byte[0] = (byte[0] ?? 0) ^ (1 << bit)
  writeSync(handle, byte, 0, 1, at)
  closeSync(handle)
}

it('a database that is damaged in how it is built does not start, and a sentence says what to do', async () => {
  const { start, folder, file } = await stopped()
  const database = new Database(file, { readonly: true })
  const pageSize = database.pragma('page_size', { simple: true }) as number
  // Where each table begins: a page of the tree, whose first byte says what kind of page it is.
  const roots = database
    .prepare(`select rootpage from sqlite_master where name in ('actions', 'changes', 'progress_updates', 'people')`)
    .pluck()
    .all() as number[]
  database.close()
  for (const at of [0, ...roots.map((page) => (page - 1) * pageSize)]) {
    flip(file, at, 1)
    const error: unknown = await start().then(
      ({ store }) => store.close(),
      (thrown: unknown) => thrown,
    )
    expect(explain(error, { DATA_DIR: folder }), `byte ${at}`).toMatch(/^The database in .* is damaged\./)
    flip(file, at, 1)
  }
  const again = await start()
  await again.store.close()
  expect(statSync(file).size).toBeGreaterThan(0)
})

it('by night every record is held against its trail: what somebody, or a bit, has changed is found and said', async () => {
  const { deps, store } = await openTestApp({ over: onTestFinished })
  expect(await checkEverything(deps)).toEqual([])
  await store.tx(async (tx) => {
    await unguard(tx, 'progress_updates')
    await raw(tx, `update progress_updates set progress = 'Begum' where rowid = 1`)
  })
  expect(await checkEverything(deps)).toEqual([
    expect.stringMatching(/^medway-2019: what its record holds is not what its audit trail says \(1 of /),
  ])
  const check = vi
    .spyOn(store, 'check')
    .mockRejectedValue(Object.assign(new Error('malformed'), { code: 'SQLITE_CORRUPT' }))
  onTestFinished(() => check.mockRestore())
  expect(await checkEverything(deps)).toEqual([expect.stringMatching(/^The database is damaged: malformed\./)])
})

it.each([
  ['2020-12-10T09:00:00.000Z', 17],
  ['2020-12-11T01:30:00.000Z', 0.5],
  ['2020-12-11T02:00:00.000Z', 24],
])('from %s it is %d hours until the next look', (now, hours) => {
  expect(untilNight(now) / 3_600_000).toBe(hours)
})
