import pg from 'pg'
import { expect, it, onTestFinished, vi } from 'vitest'
import { openTestStore } from './testing/open-test-store.ts'
import { startPostgres } from './testing/start-postgres.ts'
import { raw } from './testing/raw.ts'
import { timeTaken } from './testing/time-taken.ts'
import { instant } from '../domain/day.ts'
import { openStore } from './open-store.ts'
import { people } from './schema/index.ts'
import type { WritingDb } from './store.ts'
import { troubleOf } from './trouble.ts'

const person = (id: string) => ({
  id,
  email: `${id}@plan.example`,
  name: id,
  recordedAt: instant('2020-01-06T09:00:00.000Z'),
  supersededAt: null,
})
const add = (id: string) => async (tx: WritingDb) => void (await tx.insert(people).values(person(id)))

/** Somebody else on the same database. */
async function another(address: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: address })
  client.on('error', () => undefined)
  await client.connect()
  onTestFinished(() => client.end())
  return client
}

/** What became of it, and after how many milliseconds. */
async function timed(work: Promise<unknown>): Promise<[trouble: string | null, took: number]> {
  const told = work.then(
    () => null,
    (error: unknown) => troubleOf(error) ?? String(error),
  )
  const { answer, took } = await timeTaken(told)
  return [answer, took]
}

function hush(): void {
  const complain = vi.spyOn(console, 'error').mockReturnValue()
  onTestFinished(() => complain.mockRestore())
}

const END_OTHERS =
  'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()'

it('a connection that the server ends inside a transaction is an answer to whoever used it, and nothing to the next', async () => {
  hush()
  const { store, address } = await openTestStore(onTestFinished)
  const other = await another(address)
  for (let time = 0; time < 5; time++) {
    const ended = store.tx(async (tx) => {
      await add(`lost-${time}`)(tx)
      await other.query(END_OTHERS)
      // The news comes while nobody asks anything of the connection.
      await new Promise((later) => setTimeout(later, 30))
      await add(`late-${time}`)(tx)
    })
    expect((await timed(ended))[0]).toBe('away')
    await store.tx(add(`kept-${time}`))
  }
  const kept = (await store.db.select({ id: people.id }).from(people)).map(({ id }) => id)
  expect(kept.sort()).toEqual([0, 1, 2, 3, 4].map((time) => `kept-${time}`))
})

it('a lock that is held keeps writes for as long as a write waits, sign-in for less, and reading not at all', async () => {
  const { store, address } = await openTestStore(onTestFinished)
  const other = await another(address)
  await other.query('begin')
  await other.query('select pg_advisory_xact_lock(4173)')
  const writes = Array.from({ length: 12 }, (_, i) => timed(store.tx(add(`one-${i}`))))
  const soon = await timed(store.tx(add('soon'), { within: 500 }))
  expect(soon[0]).toMatch(/busy|away/)
  expect(soon[1]).toBeLessThan(1500)
  const [read, took] = await timed(store.db.$count(people))
  expect([read, took < 3000]).toEqual([null, true])
  for (const [trouble, waited] of await Promise.all(writes)) {
    expect(trouble).toMatch(/busy|away/)
    expect(waited).toBeLessThan(7500)
  }
  await other.query('rollback')
  await store.tx(add('after'))
  expect(await store.db.$count(people)).toBe(1)
})

it('a table that is locked, or a statement that does not end, is given up in two seconds by whoever reads', async () => {
  const { store, address } = await openTestStore(onTestFinished)
  const other = await another(address)
  await other.query('begin')
  await other.query('lock table people in access exclusive mode')
  const reads = await Promise.all(Array.from({ length: 30 }, () => timed(store.db.$count(people))))
  for (const [trouble, took] of reads) {
    expect(trouble).toMatch(/busy|away/)
    expect(took).toBeLessThan(3000)
  }
  await other.query('rollback')
  expect(await store.db.$count(people)).toBe(0)
})

it('a server that is frozen, gone and started again is told within the limits each time, and is used once it is there', async () => {
  hush()
  const server = await startPostgres()
  onTestFinished(() => server.stop())
  const store = await openStore(server.url)
  await store.migrate()
  await store.tx(add('before'))

  // What is frozen cannot be stopped: also a test that fails lets it go.
  onTestFinished(() => server.signal('SIGCONT'))
  server.signal('SIGSTOP')
  const frozen = await Promise.all([
    timed(store.ping()),
    timed(store.db.$count(people)),
    timed(store.tx(add('frozen'))),
  ])
  server.signal('SIGCONT')
  expect(frozen.map(([trouble]) => trouble)).toEqual(['away', 'away', 'away'])
  const [ping = 0, read = 0, write = 0] = frozen.map(([, took]) => took)
  expect([ping < 3000, read < 3000, write < 7500]).toEqual([true, true, true])
  expect(await store.db.$count(people)).toBe(1)
  await store.tx(async (tx) => void (await raw(tx, 'select 1')))

  for (let time = 0; time < 15; time++) {
    await server.halt()
    const [trouble, took] = await timed(store.tx(add(`away-${time}`)))
    expect([trouble, took < 7500]).toEqual(['away', true])
    await server.resume()
    await store.tx(add(`again-${time}`))
  }
  expect(await store.db.$count(people)).toBe(16)
  await store.close()
})
