import { AsyncLocalStorage } from 'node:async_hooks'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import pg from 'pg'
import { guardPostgres } from './append-only.ts'
import { borrow, limitReading, openPool } from './postgres-pool.ts'
import { inTransaction } from './postgres-transaction.ts'
import { refuseLaterMigrations } from './later-migrations.ts'
import { migrationsHadThere } from './migrations-had.ts'
import { noticeFull } from './notice-full.ts'
import * as schema from './schema/index.ts'
import type { Db, Store, WritingDb } from './store.ts'

/** Where a database's migrations are, from the folder of the house. */
export const MIGRATIONS = 'db/migrations/postgres'

/** Any number will do, as long as every server of ours takes the same. */
export const WRITERS_LOCK = 4173
/** Of servers that start together one migrates; the others wait, and find it done. */
export const MIGRATION_LOCK = 4174

/** How long reading waits, for a connection and an answer together: whoever reads has it, or is told, within two seconds. */
const READ_MS = 1800
/** How long a write waits for its turn, and then for each statement. */
const WRITE_MS = 5000
/** What is read from one moment may be a whole plan. */
const SNAPSHOT_MS = 60_000
/** How long a start waits for another server that migrates. */
const MIGRATION_MS = 5 * 60_000

/** Opens a database on a PostgreSQL server. */
export async function openPostgres(url: string): Promise<Store> {
  // Three pools, so that writes that wait for one another, and a long reading, leave those who read their connections.
  // One stays open, so that whoever would put a backup in this database's place can see that it is in use.
  const readers = openPool(url, { connections: 10, statementMs: READ_MS, connectMs: READ_MS, idle: 1 })
  const writers = openPool(url, { connections: 10, statementMs: WRITE_MS, connectMs: WRITE_MS })
  const stills = openPool(url, { connections: 2, statementMs: SNAPSHOT_MS, connectMs: WRITE_MS })
  const reading = limitReading(readers, READ_MS)
  const { isFull, heed } = noticeFull()
  const insideTx = new AsyncLocalStorage<true>()

  const close = async () => void (await Promise.all([readers, writers, stills].map((pool) => pool.end())))
  try {
    const { client, done } = await borrow(readers, WRITE_MS)
    await client.query('select 1').finally(() => done())
  } catch (error) {
    await close()
    throw error
  }

  return {
    db: drizzle(reading, { schema }) as unknown as Db,

    tx(work, { within = WRITE_MS } = { within: WRITE_MS }) {
      if (insideTx.getStore()) return Promise.reject(new Error('A transaction cannot be opened inside another'))
      // By name: where the server's own default is another, a write would read what was so before it had its turn.
      const begin = [
        'begin isolation level read committed',
        `set local lock_timeout = ${within}`,
        `select pg_advisory_xact_lock(${WRITERS_LOCK})`,
      ]
      return insideTx.run(true, () =>
        heed(
          inTransaction(writers, { begin, waitMs: within, statementMs: WRITE_MS }, (tx) =>
            work(tx as unknown as WritingDb),
          ),
        ),
      )
    },

    snapshot: (work) =>
      inTransaction(
        stills,
        { begin: ['begin isolation level repeatable read read only'], waitMs: WRITE_MS, statementMs: SNAPSHOT_MS },
        (db) => work(db as unknown as Db),
      ),

    // On a connection of its own, whose end lets go of the lock whatever happened.
    async migrate() {
      const alone = new pg.Client({
        connectionString: url,
        connectionTimeoutMillis: WRITE_MS,
        lock_timeout: MIGRATION_MS,
        keepAlive: true,
      })
      alone.on('error', (error) => console.error('The database ended a connection:', error.message))
      await alone.connect()
      try {
        await alone.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
        refuseLaterMigrations(await migrationsHadThere(alone), readMigrationFiles({ migrationsFolder: MIGRATIONS }))
        await migrate(drizzle(alone), { migrationsFolder: MIGRATIONS })
        await guardPostgres(alone)
      } finally {
        await alone.end()
      }
    },

    version: () => null,

    async ping() {
      await reading.query('select 1')
    },

    // A server does both by itself.
    check: () => Promise.resolve(),
    room: () => ({ full: isFull(), free: null }),
    checkpoint: () => Promise.resolve(),

    close,
  }
}
