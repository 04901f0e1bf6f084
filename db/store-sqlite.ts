import { AsyncLocalStorage } from 'node:async_hooks'
import { existsSync, mkdirSync, statfsSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { guardSqlite, unguardSqlite } from './append-only.ts'
import { refuseLaterMigrations } from './later-migrations.ts'
import { migrationsHad } from './migrations-had.ts'
import { openForReading } from './reading-connection.ts'
import { noticeFull } from './notice-full.ts'
import { watchFiles } from './same-file.ts'
import * as schema from './schema/index.ts'
import { StoreDamaged, type Db, type Store, type WritingDb } from './store.ts'
import { groupCommit } from './group-commit.ts'

/** Where a database's migrations are, from the folder of the house. */
export const MIGRATIONS = 'db/migrations/sqlite'

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
  // What is removed is overwritten, not only let go of.
  writer.pragma('secure_delete = ON')
  const writing = drizzle(writer, { schema })

  // Its first reading makes the log beside the file, which from then on is there for as long as this process is.
  writer.prepare('select count(*) from sqlite_master').get()
  const stillThere = watchFiles([file, `${file}-wal`])

  const reader = openForReading(file)
  const reading = drizzle(reader, { schema })

  const dataVersion = reader.prepare('pragma data_version').pluck()

  const insideTx = new AsyncLocalStorage<true>()
  const { write, idle } = groupCommit(writer, { stillThere })

  const { isFull, heed } = noticeFull()

  return {
    db: reading as unknown as Db,

    tx(work, waits) {
      if (insideTx.getStore()) return Promise.reject(new Error('A transaction cannot be opened inside another'))

      return heed(write(() => insideTx.run(true, () => work(writing as unknown as WritingDb)), waits?.within))
    },

    // On a connection of its own: what else reads meanwhile sees the latest.
    async snapshot(work) {
      stillThere()
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
      const ours = readMigrationFiles({ migrationsFolder })
      const had = migrationsHad(writer)
      refuseLaterMigrations(had, ours)
      if (!isNew && had.length > 0 && had.length < ours.length) await writer.backup(`${file}.before-migration`)

      if (had.length < ours.length) unguardSqlite(writer)
      writer.pragma('foreign_keys = OFF')
      migrate(writing, { migrationsFolder })
      const orphans = writer.pragma('foreign_key_check') as { table: string }[]
      if (orphans.length > 0) throw StoreDamaged.ofOrphans(orphans.map(({ table }) => table))
      writer.pragma('foreign_keys = ON')
      guardSqlite(writer)
    },

    version: () => dataVersion.get() as number,

    async ping() {
      stillThere()
      reader.prepare('select 1').get()
    },

    async check() {
      const found = reader.pragma('quick_check(3)') as { quick_check: string }[]
      const faults = found.map((row) => row.quick_check).filter((said) => said !== 'ok')
      if (faults.length > 0) throw new StoreDamaged(faults.join('; '))
    },

    room() {
      try {
        const { bavail, blocks, bsize } = statfsSync(dirname(file))
        return { full: isFull(), free: { bytes: bavail * bsize, share: blocks > 0 ? bavail / blocks : 1 } }
      } catch {
        // The folder itself is gone: that says the next write.
        return { full: isFull(), free: null }
      }
    },

    async checkpoint() {
      stillThere()
      writer.pragma('wal_checkpoint(PASSIVE)')
    },

    async close() {
      await idle()
      reader.close()
      try {
        stillThere()
        writer.pragma('wal_checkpoint(TRUNCATE)')
      } catch (error) {
        // On a full disk, say, or where the file is gone: what was acknowledged is in the log beside it all the same.
        console.error('The log beside the database could not be put into it:', error)
      }
      writer.close()
    },
  }
}
