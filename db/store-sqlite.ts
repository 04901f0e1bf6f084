import { AsyncLocalStorage } from 'node:async_hooks'
import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { guardSqlite } from './append-only.ts'
import { openForReading } from './reading-connection.ts'
import * as schema from './schema/index.ts'
import { StoreDamaged, type Db, type Store, type WritingDb } from './store.ts'
import { groupCommit } from './group-commit.ts'

const MIGRATIONS = 'db/migrations/sqlite'

/** Opens, or makes, a database in a file. */
export function openSqlite(file: string, migrationsFolder = MIGRATIONS): Store {
  mkdirSync(dirname(file), { recursive: true })
  const isNew = !existsSync(file)

  const writer = new Database(file)
  writer.pragma('journal_mode = WAL')
  // What we acknowledge survives a power cut.
  writer.pragma('synchronous = FULL')
  writer.pragma('foreign_keys = ON')
  writer.pragma('busy_timeout = 5000')
  // Without it INSERT OR REPLACE passes a DELETE trigger.
  writer.pragma('recursive_triggers = ON')
  const writing = drizzle(writer, { schema })

  const reader = openForReading(file)
  const reading = drizzle(reader, { schema })

  const dataVersion = reader.prepare('pragma data_version').pluck()

  const insideTx = new AsyncLocalStorage<true>()
  const { write, idle } = groupCommit(writer)

  return {
    db: reading as unknown as Db,

    tx(work) {
      if (insideTx.getStore()) return Promise.reject(new Error('A transaction cannot be opened inside another'))

      return write(() => insideTx.run(true, () => work(writing as unknown as WritingDb)))
    },

    // On a connection of its own: what else reads meanwhile sees the latest.
    async snapshot(work) {
      const still = openForReading(file)
      try {
        still.exec('BEGIN')
        return await work(drizzle(still, { schema }) as unknown as Db)
      } finally {
        still.close()
      }
    },

    // drizzle-kit rebuilds a table by dropping it, and a drop cascades to its children. The pragma which
    // its SQL carries does nothing inside the migrator's transaction, so it is set here, before one begins.
    async migrate() {
      if (!isNew && isBehind(writer, migrationsFolder)) await writer.backup(`${file}.before-migration`)

      writer.pragma('foreign_keys = OFF')
      migrate(writing, { migrationsFolder })
      const orphans = writer.pragma('foreign_key_check') as { table: string }[]
      if (orphans.length > 0) throw new StoreDamaged(orphans.map(({ table }) => table))
      writer.pragma('foreign_keys = ON')
      guardSqlite(writer)
    },

    async copyTo(target) {
      await writer.backup(target)
    },

    version: () => dataVersion.get() as number,

    ping() {
      reader.prepare('select 1').get()
      return Promise.resolve()
    },

    async close() {
      await idle()
      reader.close()
      writer.pragma('wal_checkpoint(TRUNCATE)')
      writer.close()
    },
  }
}

/** Whether there are migrations that this file has not had. */
function isBehind(writer: Database.Database, migrationsFolder: string): boolean {
  const known = writer.prepare(`select name from sqlite_master where name = '__drizzle_migrations'`).get()
  if (!known) return false
  const had = writer.prepare('select count(*) as count from __drizzle_migrations').get() as { count: number }
  return had.count < readMigrationFiles({ migrationsFolder }).length
}
