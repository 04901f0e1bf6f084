import { AsyncLocalStorage } from 'node:async_hooks'
import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import pg from 'pg'
import { guardPostgres } from './append-only.ts'
import * as schema from './schema/index.ts'
import type { Db, Store, WritingDb } from './store.ts'

/** Any number will do, as long as every server of ours takes the same. */
const WRITERS_LOCK = 4173
/** Of servers that start together one migrates; the others wait, and find it done. */
const MIGRATION_LOCK = 4174

/** Opens a database on a PostgreSQL server. */
export async function openPostgres(url: string): Promise<Store> {
  const pool = new pg.Pool({ connectionString: url, max: 10 })
  // A server that is restarted ends the connections that wait in the pool. Unheard, that would end us too.
  pool.on('error', (error) => console.error('The database ended a connection:', error.message))
  const db = drizzle(pool, { schema })
  const insideTx = new AsyncLocalStorage<true>()
  await pool.query('select 1')

  return {
    db: db as unknown as Db,

    tx(work) {
      if (insideTx.getStore()) return Promise.reject(new Error('A transaction cannot be opened inside another'))
      return insideTx.run(true, () =>
        db.transaction(async (tx) => {
          await tx.execute(sql`select pg_advisory_xact_lock(${WRITERS_LOCK})`)
          return work(tx as unknown as WritingDb)
        }),
      )
    },

    snapshot: (work) =>
      db.transaction((tx) => work(tx as unknown as Db), { isolationLevel: 'repeatable read', accessMode: 'read only' }),

    // On a connection of its own, whose end lets go of the lock whatever happened.
    async migrate() {
      const alone = new pg.Client({ connectionString: url })
      alone.on('error', (error) => console.error('The database ended a connection:', error.message))
      await alone.connect()
      try {
        await alone.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
        await migrate(drizzle(alone), { migrationsFolder: 'db/migrations/postgres' })
        await guardPostgres(alone)
      } finally {
        await alone.end()
      }
    },

    copyTo() {
      return Promise.reject(new Error('Back up a PostgreSQL database with pg_dump'))
    },

    version: () => null,

    async ping() {
      await pool.query('select 1')
    },

    close: () => pool.end(),
  }
}
