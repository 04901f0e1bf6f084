import { freshDatabase } from './testing/fresh-database.ts'
import { APPEND_ONLY } from './append-only.ts'
import { openStore } from './open-store.ts'
import { raw } from './testing/raw.ts'
import type { Store } from './store.ts'
import { describe, expect, it, onTestFinished } from 'vitest'

/** Several servers of ours on one database, as a council starts them. */
async function servers(count: number, options = ''): Promise<Store[]> {
  const { address, drop } = await freshDatabase()
  const stores = await Promise.all(Array.from({ length: count }, () => openStore(address + options)))
  onTestFinished(async () => {
    await Promise.all(stores.map((store) => store.close()))
    await drop()
  })
  return stores
}

describe('a database on a server', () => {
  it('is migrated once by servers that start together: the others wait, and find it done', async () => {
    const stores = await servers(4)
    await Promise.all(stores.map((store) => store.migrate()))
    for (const store of stores)
      expect(await Promise.all(APPEND_ONLY.map((table) => store.db.$count(table)))).toEqual(APPEND_ONLY.map(() => 0))
  })

  it('is not kept from the others when a migration fails', async () => {
    const [one, other] = await servers(2)
    if (!one || !other) throw new Error('Two servers were asked for')
    await one.tx(async (tx) => void (await raw(tx, 'CREATE TABLE action_recommendations (id text)')))
    await expect(one.migrate()).rejects.toThrow()
    await one.tx(async (tx) => void (await raw(tx, 'DROP TABLE action_recommendations')))
    await other.migrate()
    await one.migrate()
  })

  it('has each write read what the one before it wrote, whatever isolation the server begins with', async () => {
    const [one, other] = await servers(
      2,
      `?options=${encodeURIComponent('-c default_transaction_isolation=serializable')}`,
    )
    if (!one || !other) throw new Error('Two servers were asked for')
    await one.tx(async (tx) => void (await raw(tx, 'CREATE TABLE taken (number bigint PRIMARY KEY)')))
    const takeNext = (store: Store) =>
      store.tx(async (tx) => void (await raw(tx, 'INSERT INTO taken SELECT count(*) FROM taken')))
    // Two of one number would be refused by the database.
    await Promise.all([one, other, one, other].map(takeNext))
  })
})
