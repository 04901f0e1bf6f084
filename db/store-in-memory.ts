import Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import * as schema from './schema/index.ts'
import { MIGRATIONS } from './store-sqlite.ts'
import type { Store, WritingDb } from './store.ts'

/** A database of SQLite's that is on no disk and is nobody else's: to see what would become of something. */
export type Rehearsal = Pick<Store, 'db' | 'tx' | 'close'>

/** What a new one begins with: its tables, made once. */
let empty: Buffer | undefined

export function openInMemory(): Rehearsal {
  empty ??= makeEmpty()
  const memory = new Database(empty)
  memory.pragma('foreign_keys = ON')
  const db = drizzle(memory, { schema }) as unknown as WritingDb
  return {
    db,
    // Whoever rehearses is alone, and what fails half way is thrown away with all the rest.
    tx: (work) => work(db),
    close: () => Promise.resolve(void memory.close()),
  }
}

function makeEmpty(): Buffer {
  const memory = new Database(':memory:')
  migrate(drizzle(memory, { schema }), { migrationsFolder: MIGRATIONS })
  const bytes = memory.serialize()
  memory.close()
  return bytes
}
