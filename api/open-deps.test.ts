import { freshDatabase } from '../db/testing/fresh-database.ts'
import { serverUrl } from '../db/testing/engine.ts'
import { describe, expect, it, onTestFinished } from 'vitest'
import { credentials, people } from '../db/schema/index.ts'
import { readConfig, SettingsError } from './config.ts'
import { openDeps } from './open-deps.ts'

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
