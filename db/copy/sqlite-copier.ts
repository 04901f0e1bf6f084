import { copyFileSync, existsSync, linkSync, mkdirSync, renameSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { migrationsHad } from '../migrations-had.ts'
import { openForReading } from '../reading-connection.ts'
import * as schema from '../schema/index.ts'
import { StoreBusy, StoreDamaged, type Db } from '../store.ts'
import { MIGRATIONS, openSqlite } from '../store-sqlite.ts'
import type { DatabaseCopier } from './database-copy.ts'
import { isSqliteFile } from './is-sqlite-file.ts'
import { isUsed } from './is-used.ts'
import { syncFile, syncFolder } from './sync.ts'

const NAME = 'plan.sqlite'

/** Copies a database that is a file. */
export function sqliteCopier(file: string): DatabaseCopier {
  return {
    async copyOut(folder, look) {
      const copy = join(folder, NAME)
      if (!isSqliteFile(file)) throw new StoreDamaged('The file is not one of SQLite')
      const reader = openForReading(file)
      try {
        // Held while it is copied: what is written meanwhile neither comes in nor begins the copying anew.
        reader.exec('BEGIN')
        reader.prepare('select count(*) from sqlite_master').get()
        await reader.backup(copy)
      } finally {
        reader.close()
      }
      return readWhole(copy, async (copied, migrations) => {
        const known = readMigrationFiles({ migrationsFolder: MIGRATIONS }).map(({ folderMillis }) => folderMillis)
        if (migrations.join() === known.join()) await look(copied)
        return { engine: 'sqlite', migrations }
      })
    },

    async standing() {
      if (!existsSync(file)) return 'nothing'
      const held = holdAlone(file)
      if (held === null) return 'used'
      try {
        return (await isUsed(drizzle(held, { schema }) as unknown as Db)) ? 'used' : 'empty'
      } catch {
        // Of a version before people or plans, or damaged in them.
        return 'used'
      } finally {
        held.close()
      }
    },

    async putBack(folder, _copied, { look, aside }) {
      const copy = join(folder, NAME)
      // On a connection's opening and closing the file takes in what it wrote beside itself.
      await readWhole(copy, () => Promise.resolve())
      const store = openSqlite(copy)
      try {
        await store.migrate()
        await look(store.db)
      } finally {
        await store.close()
      }
      syncFile(copy)

      mkdirSync(dirname(file), { recursive: true })
      const kept = existsSync(file) || existsSync(`${file}-wal`) ? join(dirname(file), aside) : null
      if (kept !== null) {
        // Nobody can open it from now until another file has its name.
        const held = existsSync(file) ? holdAlone(file) : null
        takeInLog(held)
        keepAside(file, kept)
        renameSync(copy, file)
        held?.close()
      } else renameSync(copy, file)
      syncFolder(dirname(file))
      return kept
    },
  }
}

/**
 * Opens a file that nobody else has open, and keeps others out until it is
 * closed; null where it is no database that can be opened at all.
 *
 * @throws StoreBusy
 */
function holdAlone(file: string): Database.Database | null {
  if (!isSqliteFile(file)) return null
  const held = new Database(file, { timeout: 500 })
  try {
    held.pragma('locking_mode = EXCLUSIVE')
    held.exec('BEGIN EXCLUSIVE; COMMIT')
    return held
  } catch (error) {
    held.close()
    const { code = '' } = error as { code?: string }
    if (code.startsWith('SQLITE_BUSY')) throw new StoreBusy(`${file} is open`)
    return null
  }
}

/** Puts into a file what is in the log beside it, where it can be; where not, they are kept together. */
function takeInLog(held: Database.Database | null): void {
  try {
    held?.pragma('journal_mode = DELETE')
  } catch (error) {
    console.error('The log beside the database could not be put into it:', error)
  }
}

/** Keeps a database with the log that may stand beside it, all under another folder. */
function keepAside(file: string, kept: string): void {
  mkdirSync(kept, { recursive: true, mode: 0o700 })
  const at = (path: string) => join(kept, basename(path))
  // The file keeps its name until the other takes it, so that there is one at every moment.
  if (existsSync(file)) linkOrCopy(file, at(file))
  for (const beside of [`${file}-wal`, `${file}-shm`]) if (existsSync(beside)) renameSync(beside, at(beside))
  syncFolder(kept)
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch {
    // Not every disk has links.
    copyFileSync(from, to)
    syncFile(to)
  }
}

/**
 * Reads a copy, once it is known to be built as it should be.
 *
 * @throws StoreDamaged
 */
async function readWhole<T>(copy: string, read: (db: Db, migrations: number[]) => Promise<T>): Promise<T> {
  let opened: Database.Database | null = null
  try {
    opened = new Database(copy, { fileMustExist: true })
    const found = [
      ...(opened.pragma('integrity_check(3)') as { integrity_check: string }[]).map((row) => row.integrity_check),
      ...(opened.pragma('foreign_key_check') as { table: string }[]).map(
        ({ table }) => `a row of ${table} has no parent`,
      ),
    ].filter((said) => said !== 'ok')
    if (found.length > 0) throw new StoreDamaged(found.slice(0, 3).join('; '))
    return await read(drizzle(opened, { schema }) as unknown as Db, migrationsHad(opened))
  } catch (error) {
    const { code = '' } = error as { code?: string }
    if (/^SQLITE_(CORRUPT|NOTADB)/.test(code)) throw new StoreDamaged((error as Error).message)
    throw error
  } finally {
    opened?.close()
  }
}
