import type { Db } from '../store.ts'

/** What a copy of a database is of. */
export interface CopiedDatabase {
  engine: 'sqlite' | 'postgres'
  /** When each migration was made that the database has had. */
  migrations: number[]
}

/** How one engine's database is copied out as at one moment, and put back. */
export interface DatabaseCopier {
  /**
   * Copies the database into files of a folder, all of one moment, while others write.
   *
   * @param look Reads what was copied; not called where the database has had other migrations than this program's.
   * @throws StoreDamaged when it is not built as it should be. Nothing can be said then of what the files hold.
   */
  copyOut(folder: string, look: (db: Db) => Promise<void>): Promise<CopiedDatabase>
  /**
   * Whether a database stands where one would be put back, and what would be lost with it.
   *
   * @throws StoreBusy when a server, or a command, has it open.
   */
  standing(): Promise<'nothing' | 'empty' | 'used'>
  /**
   * Puts back what `copyOut` copied, brought up to date: all of it or nothing. What stood there before is kept.
   *
   * @param look Reads what is to be put back, before it is. What it throws, nothing was done for.
   * @param aside What names the one that is kept.
   * @returns where the one before is now, in words; null when there was none.
   * @throws StoreBusy as `standing` does; StoreDamaged, StoreNewer when the copy cannot be used.
   */
  putBack(
    folder: string,
    copied: CopiedDatabase,
    given: { look: (db: Db) => Promise<void>; aside: string },
  ): Promise<string | null>
}
