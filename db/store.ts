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
   *
   * @param waits.within How many milliseconds it waits for its turn; 5000 unless said.
   * @throws StoreBusy, StoreAway or StoreGone when it could not be written: db/trouble.ts says which is which.
   */
  tx<T>(work: (tx: WritingDb) => Promise<T>, waits?: { within: number }): Promise<T>
  /**
   * Lets `work` read for as long as it takes from one moment's record, whatever
   * is written meanwhile. It holds nobody up.
   */
  snapshot<T>(work: (db: Db) => Promise<T>): Promise<T>
  migrate(): Promise<void>
  /**
   * Changes whenever anything was committed, by us or by another process; null
   * when the engine cannot say for less than a query costs.
   */
  version(): number | null
  /**
   * Whether the engine answers, and what was opened is still what is there.
   *
   * @throws StoreAway or StoreGone
   */
  ping(): Promise<void>
  /**
   * Looks through the whole database for damage to how it is built; SQLite only, since a server looks after that
   * itself. It takes a second or so for a hundred megabytes.
   *
   * @throws StoreDamaged
   */
  check(): Promise<void>
  /** What room there is to write. */
  room(): Room
  /** Moves what was written lately from SQLite's log into its file, so that less hangs on the log. */
  checkpoint(): Promise<void>
  close(): Promise<void>
}

export interface Room {
  /** Whether the last write found none. */
  full: boolean
  /** What is free of the disk that holds the file, in bytes, and as a share of it; null where that cannot be asked, as of a server. */
  free: { bytes: number; share: number } | null
}

/** Inside a transaction rows of the operational tables (sessions) may be cleared too. */
export type WritingDb = Db & Pick<NodePgDatabase<typeof schema>, 'delete'>

/** Another process has been writing for longer than a write waits. Nothing was written. */
export class StoreBusy extends Error {
  override readonly name = 'StoreBusy'
}

/** The database does not answer, or ended the connection before it did. */
export class StoreAway extends Error {
  override readonly name = 'StoreAway'
  /** Whether what was to be written may be there after all: the answer to the commit alone was lost. */
  readonly unsure: boolean

  constructor(
    message = 'The database does not answer',
    { unsure = false, cause }: { unsure?: boolean; cause?: unknown } = {},
  ) {
    super(message, { cause })
    this.unsure = unsure
  }
}

/** The file that was opened has been removed, or another was put in its place. What is written into it is lost. */
export class StoreGone extends Error {
  override readonly name = 'StoreGone'
}

/** It was written by a later version of this program: there are migrations that this one does not know. Nothing is opened. */
export class StoreNewer extends Error {
  override readonly name = 'StoreNewer'
}

/** What is there cannot be trusted: a migration went wrong, or somebody or something has changed the file. Nothing is opened. */
export class StoreDamaged extends Error {
  override readonly name = 'StoreDamaged'

  /** @param tables Of each row whose parent is gone. */
  static ofOrphans(tables: readonly string[]): StoreDamaged {
    const counts = [...new Set(tables)].map((table) => `${tables.filter((one) => one === table).length} of ${table}`)
    return new StoreDamaged(`Rows are without what they belong to: ${counts.join(', ')}`)
  }
}
