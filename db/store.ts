import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import type * as schema from './schema/index.ts'

/**
 * What reads and writes go through. Typed as PostgreSQL's on both engines: the
 * schema is written once, and we use only what means the same in both.
 */
export type Db = Pick<NodePgDatabase<typeof schema>, 'select' | 'selectDistinct' | 'insert' | 'update' | '$count'>

export interface Store {
  /** For reading. On SQLite a write through it fails at once. */
  db: Db
  /**
   * Runs `work` in one transaction, one writer at a time on either engine; all
   * of it happens or nothing does. Await nothing but the database inside. It
   * cannot be nested: it would wait for itself.
   */
  tx<T>(work: (tx: WritingDb) => Promise<T>): Promise<T>
  /**
   * Lets `work` read for as long as it takes from one moment's record, whatever
   * is written meanwhile. It holds nobody up.
   */
  snapshot<T>(work: (db: Db) => Promise<T>): Promise<T>
  migrate(): Promise<void>
  /** A copy of the whole database in one file; SQLite only. */
  copyTo(file: string): Promise<void>
  /**
   * Changes whenever anything was committed, by us or by another process; null
   * when the engine cannot say for less than a query costs.
   */
  version(): number | null
  /** Whether the engine answers. */
  ping(): Promise<void>
  close(): Promise<void>
}

/** Inside a transaction rows of the operational tables (sessions) may be cleared too. */
export type WritingDb = Db & Pick<NodePgDatabase<typeof schema>, 'delete'>

/** Another process has been writing for longer than a write waits. Nothing was written. */
export class StoreBusy extends Error {
  override readonly name = 'StoreBusy'
}

/** Rows are there whose parents are gone: a migration went wrong, or somebody has taken rows out. Nothing is opened. */
export class StoreDamaged extends Error {
  override readonly name = 'StoreDamaged'

  /** @param tables Of each row without a parent. */
  constructor(tables: readonly string[]) {
    const counts = [...new Set(tables)].map((table) => `${tables.filter((one) => one === table).length} of ${table}`)
    super(`Rows are without what they belong to: ${counts.join(', ')}`)
  }
}
