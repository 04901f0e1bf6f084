import { openTestStore } from './testing/open-test-store.ts'
import { raw } from './testing/raw.ts'
import { eq } from 'drizzle-orm'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { instant } from '../domain/day.ts'
import { isPostgres } from './dialect.ts'
import { people, sessions } from './schema/index.ts'
import type { WritingDb } from './store.ts'

const person = (id: string) => ({
  id,
  email: `${id}@plan.example`,
  name: id,
  recordedAt: instant('2020-01-06T09:00:00.000Z'),
  supersededAt: null,
})
const add = (id: string) => async (tx: WritingDb) => void (await tx.insert(people).values(person(id)))
const fail = async () => Promise.reject(new Error('changed my mind'))

describe('a transaction', () => {
  it('waits for the one before it: twenty that read and then write make twenty', async () => {
    const { store } = await openTestStore(onTestFinished)
    const counted = await Promise.all(
      Array.from({ length: 20 }, () =>
        store.tx(async (tx) => {
          const already = await tx.$count(people)
          await tx.insert(people).values(person(`person-${already}`))
          return already
        }),
      ),
    )
    expect(counted.toSorted((one, other) => one - other)).toEqual(Array.from({ length: 20 }, (_, i) => i))
    expect(await store.db.$count(people)).toBe(20)
  })

  it('is all or nothing', async () => {
    const { store } = await openTestStore(onTestFinished)
    const work = store.tx(async (tx) => {
      await add('one')(tx)
      await add('two')(tx)
      await fail()
    })
    await expect(work).rejects.toThrow('changed my mind')
    expect(await store.db.$count(people)).toBe(0)
  })

  it('that the database refuses leaves nothing either', async () => {
    const { store } = await openTestStore(onTestFinished)
    await expect(
      store.tx(async (tx) => {
        await add('one')(tx)
        await add('one')(tx)
      }),
    ).rejects.toThrow()
    expect(await store.db.$count(people)).toBe(0)
  })

  it('that fails does not stop the next, nor those that wait', async () => {
    const { store } = await openTestStore(onTestFinished)
    const settled = await Promise.allSettled([store.tx(add('one')), store.tx(fail), store.tx(add('two'))])
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(await store.db.$count(people)).toBe(2)
  })

  it('cannot be opened inside another, which goes on', async () => {
    const { store } = await openTestStore(onTestFinished)
    await store.tx(async (tx) => {
      await expect(store.tx(add('inner'))).rejects.toThrow('A transaction cannot be opened inside another')
      await add('outer')(tx)
    })
    expect(await store.db.select({ id: people.id }).from(people)).toEqual([{ id: 'outer' }])
  })

  it('is not seen by readers until it is done', async () => {
    const { store } = await openTestStore(onTestFinished)
    await store.tx(async (tx) => {
      await add('one')(tx)
      expect(await store.db.$count(people)).toBe(0)
      expect(await tx.$count(people)).toBe(1)
    })
    expect(await store.db.$count(people)).toBe(1)
  })

  it('answers with what its work answers, and may clear operational rows', async () => {
    const { store } = await openTestStore(onTestFinished)
    await store.tx(add('one'))
    const at = instant('2020-01-06T09:00:00.000Z')
    const row = {
      id: 'one',
      tokenHash: 'hash',
      personId: 'one',
      startedAt: at,
      lastSeenAt: at,
      expiresAt: at,
      agent: '',
    }
    const left = await store.tx(async (tx) => {
      await tx.insert(sessions).values(row)
      await tx.delete(sessions).where(eq(sessions.id, 'one'))
      return tx.$count(sessions)
    })
    expect(left).toBe(0)
  })
})

describe('a snapshot', () => {
  it('shows one moment, whatever is committed meanwhile', async () => {
    const { store } = await openTestStore(onTestFinished)
    await store.tx(add('one'))
    const seen = await store.snapshot(async (still) => {
      const before = await still.$count(people)
      await store.tx(add('two'))
      return [before, await still.$count(people), await store.db.$count(people)]
    })
    expect(seen).toEqual([1, 1, 2])
  })

  it('refuses a write, and ends when its work fails', async () => {
    const { store } = await openTestStore(onTestFinished)
    await expect(store.snapshot(async (still) => add('one')(still as WritingDb))).rejects.toThrow()
    await expect(store.snapshot(fail)).rejects.toThrow('changed my mind')
    await store.tx(add('one'))
    expect(await store.snapshot((still) => still.$count(people))).toBe(1)
  })
})

it('refuses a row whose parent is not there', async () => {
  const { store } = await openTestStore(onTestFinished)
  const at = instant('2020-01-06T09:00:00.000Z')
  const orphan = {
    id: 'one',
    tokenHash: 'hash',
    personId: 'nobody',
    startedAt: at,
    lastSeenAt: at,
    expiresAt: at,
    agent: '',
  }
  await expect(store.tx(async (tx) => void (await tx.insert(sessions).values(orphan)))).rejects.toThrow()
})

it('may be migrated again, which changes nothing', async () => {
  const { store } = await openTestStore(onTestFinished)
  await store.tx(add('one'))
  await store.migrate()
  expect(await store.db.$count(people)).toBe(1)
})

it('answers whether the engine does', async () => {
  const { store } = await openTestStore(onTestFinished)
  await expect(store.ping()).resolves.toBeUndefined()
})

it.runIf(isPostgres)('goes on when the server ended its connections', async () => {
  const { store } = await openTestStore(onTestFinished)
  await store.tx(add('one'))
  // Three at once leave three connections waiting in the pool.
  await Promise.all([store.ping(), store.ping(), store.ping()])
  const complain = vi.spyOn(console, 'error').mockReturnValue()
  onTestFinished(() => complain.mockRestore())
  const ended = vi.waitFor(() => expect(complain).toHaveBeenCalled(), 60_000)
  await store.tx(async (tx) => {
    await raw(
      tx,
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    )
  })
  await ended
  expect(await store.db.$count(people)).toBe(1)
  await store.ping()
})

it('says when anything was committed, where the engine can tell', async () => {
  const { store } = await openTestStore(onTestFinished)
  const before = store.version()
  expect(store.version()).toBe(before)
  await store.tx(fail).catch(() => undefined)
  expect(store.version()).toBe(before)
  await store.tx(add('one'))
  if (isPostgres) expect(store.version()).toBeNull()
  else expect(store.version()).not.toBe(before)
})
