import { accessSync, constants, copyFileSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { DatabaseCopier } from '../../db/copy/database-copy.ts'
import { openCopier } from '../../db/copy/open-copier.ts'
import { syncFile, syncFolder } from '../../db/copy/sync.ts'
import { isPostgres } from '../../db/dialect.ts'
import { StoreBusy, StoreDamaged, StoreNewer } from '../../db/store.ts'
import type { Instant } from '../../domain/day.ts'
import { headLogIn } from '../record/head-log.ts'
import { findFaults } from '../record/find-faults.ts'
import type { Contents, Part } from './contents.ts'
import { FILES } from './files-by-hash.ts'
import { BackupRefused } from './refuse.ts'
import { makeStaging } from './staging.ts'
import { HEADS, type Place } from './take-backup.ts'
import { unpack } from './unpack.ts'

interface Given {
  file: string
  now: Instant
  /** Whether it may take the place of a database that holds something. */
  replace: boolean
  /** Whether it is taken with what was found wrong in it. */
  asFound: boolean
}

/** What was put back, and where the one before is now. */
export interface Restored {
  contents: Contents
  /** What was found wrong in it; nothing unless it was taken as found. */
  found: string[]
  kept: string[]
}

/**
 * Puts a backup back: database, log of trail heads and files, or nothing.
 *
 * All of it is unpacked and checked beside before anything is touched. Then the files, which are in nobody's way since
 * each is called by its bytes; then the database, at once; then its log. What is cut short between leaves the database
 * of before or the one that was put back, and a start says which.
 *
 * @throws BackupRefused with a sentence. Nothing was changed.
 */
export async function restoreBackup(
  { DATA_DIR, DATABASE_URL }: Place,
  { file, now, replace, asFound }: Given,
): Promise<Restored> {
  refuseUnreadable(file)
  const copier = await openCopier(DATABASE_URL ?? join(DATA_DIR, 'plan.sqlite'))
  await refuseStanding(copier, { DATA_DIR, DATABASE_URL }, replace)
  const staging = makeStaging(DATA_DIR)
  const aside = `before-restore-${now.slice(0, 19).replaceAll(/[-:]/g, '')}`
  try {
    const contents = await unpack(file, staging)
    refuseOtherEngine(contents)
    const found = findDamagedFiles(contents.parts)
    const log = headLogIn(join(staging, HEADS), () => undefined)
    const kept: string[] = []
    const before = await copier.putBack(staging, contents.database, {
      aside,
      async look(db) {
        found.push(...(await findFaults(db, log)))
        if (found.length > 0 && !asFound)
          throw new BackupRefused(
            `What is in the backup is not as it was recorded. Nothing was changed.\n${found.map((one) => `  ${one}\n`).join('')}Restore an earlier backup, or this one as it is: --as-found`,
          )
        // Last before the database: in nobody's way, and each of them there before a row names it.
        putFiles(staging, DATA_DIR, contents.parts)
      },
    })
    if (before !== null) kept.push(before)
    putLog(staging, DATA_DIR, { aside, kept })
    return { contents, found, kept }
  } catch (error) {
    throw sayRefused(error)
  } finally {
    rmSync(staging, { recursive: true, force: true })
  }
}

function refuseUnreadable(file: string): void {
  try {
    if (statSync(file).isDirectory()) throw new BackupRefused(`${file} is a folder. Name a file`)
    accessSync(file, constants.R_OK)
  } catch (error) {
    const { code = '' } = error as { code?: string }
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new BackupRefused(`There is no file ${file}. Check its name`)
    if (code === 'EACCES') throw new BackupRefused(`There is no read access to ${file}. Give this user access`)
    throw error
  }
}

async function refuseStanding(copier: DatabaseCopier, place: Place, replace: boolean): Promise<void> {
  const standing = await copier.standing().catch((error: unknown) => {
    throw sayRefused(error)
  })
  if (standing !== 'used' || replace) return
  throw new BackupRefused(
    `There is a database in use ${place.DATABASE_URL === undefined ? `in ${place.DATA_DIR}` : 'at DATABASE_URL'}. Nothing was changed. To put the backup in its place and keep it aside, say --replace; to try a backup, give it another place: DATA_DIR=/tmp/try`,
  )
}

function refuseOtherEngine({ database: { engine } }: Contents): void {
  if ((engine === 'postgres') === isPostgres) return
  throw new BackupRefused(
    engine === 'postgres'
      ? 'It is a backup of a PostgreSQL database. Nothing was changed. Set DATABASE_URL to one to put it back into'
      : 'It is a backup of an SQLite database. Nothing was changed. Leave DATABASE_URL empty to put it back',
  )
}

/** A file that was damaged when the backup was made is one in the backup too. */
const findDamagedFiles = (parts: readonly Part[]): string[] =>
  parts
    .filter(({ name, sha256 }) => name.startsWith(`${FILES}/`) && basename(name) !== sha256)
    .map(({ name }) => `The file ${name} is damaged: its bytes are not those it was kept with`)

/** Puts files beside those that are there. One that is there already is the same, unless it was damaged. */
function putFiles(staging: string, dataDir: string, parts: readonly Part[]): void {
  const folders = new Set<string>()
  for (const { name } of parts.filter((part) => part.name.startsWith(`${FILES}/`))) {
    const path = join(dataDir, name)
    mkdirSync(dirname(path), { recursive: true })
    syncFile(join(staging, name))
    renameSync(join(staging, name), path)
    folders.add(dirname(path))
  }
  for (const folder of folders) syncFolder(folder)
}

/** The log belongs to the database that it came with. */
function putLog(staging: string, dataDir: string, { aside, kept }: { aside: string; kept: string[] }): void {
  const log = join(dataDir, HEADS)
  if (existsSync(log)) {
    const folder = join(dataDir, aside)
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    copyFileSync(log, join(folder, HEADS))
    syncFile(join(folder, HEADS))
    if (!kept.includes(folder)) kept.push(folder)
  }
  syncFile(join(staging, HEADS))
  renameSync(join(staging, HEADS), log)
  syncFolder(dataDir)
}

function sayRefused(error: unknown): unknown {
  if (error instanceof StoreBusy)
    return new BackupRefused(
      'A server or a command is using this database. Nothing was changed. Stop the server, then restore',
    )
  if (error instanceof StoreNewer)
    return new BackupRefused(
      'The backup was made by a later version of this program, whose tables are not known here. Nothing was changed. Restore it with that version',
    )
  if (error instanceof StoreDamaged)
    return new BackupRefused(
      `The database in the backup is damaged: ${error.message}. Nothing was changed. Use another`,
    )
  return error
}
