import { freshDatabase } from '../db/testing/fresh-database.ts'
import { serverUrl } from '../db/testing/engine.ts'
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { raw } from '../db/testing/raw.ts'
import { describe, expect, it, onTestFinished } from 'vitest'
import { credentials, people } from '../db/schema/index.ts'
import { readConfig, SettingsError } from './config.ts'
import { explain } from './explain.ts'
import { openDeps } from './open-deps.ts'
import { headLogIn } from './record/head-log.ts'

/** Where an installation keeps what it has: a folder, and a database in it or on the server. */
async function place(): Promise<Record<string, string>> {
  const { address, folder, drop } = await freshDatabase()
  onTestFinished(drop)
  return { DATA_DIR: folder, ...(serverUrl !== undefined && { DATABASE_URL: address }) }
}
const open = (at: Record<string, string>, DEMO: '0' | '1') => openDeps(readConfig({ ...at, DEMO }))

describe('opening an installation', () => {
  it('starts the demonstration at nine on its day, and goes on from there after a restart', async () => {
    const at = await place()
    const first = await open(at, '1')
    expect(first.clock.now().slice(0, 16)).toBe('2020-12-10T09:00')
    const then = first.clock.now()
    await first.store.close()
    const again = await open(at, '1')
    expect(again.clock.now() > '2020-12-10T09:00:00.000Z').toBe(true)
    expect(again.clock.today()).toBe(then.slice(0, 10))
    await again.store.close()
  })

  it('refuses the demonstration in earnest: everybody knows its password', async () => {
    const at = await place()
    await (await open(at, '1')).store.close()
    await expect(open(at, '0')).rejects.toThrow(SettingsError)
  })

  it('refuses an installation of one’s own on the demonstration’s clock', async () => {
    const at = await place()
    const own = await open(at, '0')
    expect(own.settings.firstVisitCode).not.toBeNull()
    const recordedAt = own.clock.now()
    await own.store.tx(async (tx) => {
      await tx
        .insert(people)
        .values({ id: 'p', email: 'me@council.example', name: 'Me', recordedAt, supersededAt: null })
      await tx.insert(credentials).values({ personId: 'p', passwordHash: 'kept', changedAt: recordedAt })
    })
    await own.store.close()
    await expect(open(at, '1')).rejects.toThrow(/DEMO=0/)
  })

  it('never begins anew where there was a plan, but says so, and makes nothing', async () => {
    const at = await place()
    await (await open(at, '1')).store.close()
    const lost = { ...at, ...(serverUrl !== undefined && { DATABASE_URL: (await place())['DATABASE_URL'] ?? '' }) }
    const file = join(at['DATA_DIR'] ?? '', 'plan.sqlite')
    if (serverUrl === undefined) rmSync(file)
    for (const demo of ['0', '1'] as const) {
      const error: unknown = await open(lost, demo).catch((thrown: unknown) => thrown)
      expect(explain(error, lost)).toMatch(/^This installation had a plan, and now has none: /)
    }
    expect(existsSync(file)).toBe(false)
  })

  it('says at its start, and when asked whether it is ready, that what was recorded last is gone', async () => {
    const at = await place()
    const first = await open(at, '1')
    expect(first.findings.all()).toEqual([])
    const [plan = ''] = first.heads.plans()
    await first.store.close()
    headLogIn(join(at['DATA_DIR'] ?? '', 'trail-heads.log'), console.error).note(plan, 'x'.repeat(43))
    const said: string[] = []
    const again = await openDeps(readConfig({ ...at, DEMO: '1' }), (line) => said.push(line))
    onTestFinished(() => again.store.close())
    const lost = expect.stringContaining('What was recorded last in plan') as string
    expect([said, again.findings.all()]).toEqual([[lost], [lost]])
  })

  it('refuses a database that a later version has written, and changes nothing', async () => {
    const at = await place()
    const first = await open(at, '1')
    const migrations = serverUrl === undefined ? '__drizzle_migrations' : 'drizzle.__drizzle_migrations'
    await first.store.tx(
      async (tx) =>
        void (await raw(tx, `insert into ${migrations} (hash, created_at) values ('later', 9999999999999)`)),
    )
    await first.store.close()
    const error: unknown = await open(at, '1').catch((thrown: unknown) => thrown)
    expect(explain(error, at)).toMatch(/^The database .* has been opened by a later version of this program\. /)
  })

  it.each([
    ['PORT', 'eighty'],
    ['PORT', '70000'],
    ['DEMO', 'yes'],
    ['DEMO_DAY', '2020-02-30'],
    ['DEMO_DAY', '0020-12-10'],
    ['ORIGIN', 'plan.council.example'],
    ['DATABASE_URL', 'mysql://here'],
    ['SESSION_SECRET', 'short'],
    ['PROXIES', '-1'],
  ])('refuses %s=%s by name, and says what it may be', (name, said) => {
    expect(() => readConfig({ [name]: said })).toThrow(new RegExp(`  ${name}: \\S`))
  })
})
