import { existsSync, linkSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { openCopier } from '../../db/copy/open-copier.ts'
import { syncFile, syncFolder } from '../../db/copy/sync.ts'
import { StoreDamaged } from '../../db/store.ts'
import type { Instant } from '../../domain/day.ts'
import type { Config } from '../config.ts'
import { namedFiles } from '../files/named-files.ts'
import { headLogIn } from '../record/head-log.ts'
import { findFaults } from '../record/find-faults.ts'
import { CONTENTS, FORMAT, type Contents, type Part } from './contents.ts'
import { FILES, readFiles } from './files-by-hash.ts'
import { hashOfFile, packInto } from './pack.ts'
import { BackupRefused } from './refuse.ts'
import { makeStaging } from './staging.ts'
import { unpack } from './unpack.ts'

export type Place = Pick<Config, 'DATA_DIR' | 'DATABASE_URL'>

/** A backup that was made, synced and read back. */
export interface TakenBackup {
  file: string
  bytes: number
  contents: Contents
}

export const HEADS = 'trail-heads.log'

/**
 * Copies an installation as at one moment into one file, while it may be running.
 *
 * The order is what makes it one moment. The log of trail heads first, for the database knows every head in it; then
 * the database; then the files, for each is on the disk before a row names it.
 *
 * @param to A file that is not there yet, or a folder.
 * @throws BackupRefused with a sentence. Nothing is left that could be taken for a backup.
 */
export async function takeBackup(
  { DATA_DIR, DATABASE_URL }: Place,
  { to, now }: { to: string; now: Instant },
): Promise<TakenBackup> {
  const database = join(DATA_DIR, 'plan.sqlite')
  if (DATABASE_URL === undefined && !existsSync(database))
    throw new BackupRefused(`There is no database in ${DATA_DIR}. Set DATA_DIR to the folder that the server uses`)
  const target = nameTarget(to, now)
  const folder = dirname(target)
  const staging = makeStaging(folder)
  try {
    const heads = join(DATA_DIR, HEADS)
    writeFileSync(join(staging, HEADS), existsSync(heads) ? readFileSync(heads) : '')
    const log = headLogIn(join(staging, HEADS), () => undefined)

    const found: string[] = []
    let named: ReadonlySet<string> | null = null
    const copied = await (
      await openCopier(DATABASE_URL ?? database)
    ).copyOut(staging, async (db) => {
      found.push(...(await findFaults(db, log)))
      named = await namedFiles(db)
    })
    const parts = await readParts(staging)
    const files = await readFiles(DATA_DIR, named)
    const contents: Contents = {
      format: FORMAT,
      version: versionHere(),
      takenAt: now,
      database: copied,
      recordChecked: named !== null,
      found: [...found, ...files.found],
      missing: files.missing,
      parts: [...parts, ...files.parts],
    }
    const made = join(staging, basename(target))
    await packInto(made, contents, ({ name }) => join(name.startsWith(`${FILES}/`) ? DATA_DIR : staging, name))
    syncFile(made)
    // What a disk gives back, and not what was meant to be on it.
    await unpack(made, null)
    giveName(made, target)
    syncFolder(folder)
    return { file: target, bytes: statSync(target).size, contents }
  } catch (error) {
    if (error instanceof StoreDamaged)
      throw new BackupRefused(
        `The database is damaged: ${error.message}. No backup was made, so that none takes the place of a good one. Keep it as it is, and restore the last backup beside it: docs/running.md says how`,
      )
    throw error
  } finally {
    rmSync(staging, { recursive: true, force: true })
  }
}

/** @example nameTarget('/backup', '2026-11-26T02:00:00.000Z') // => '/backup/improvement-plan-2026-11-26T02-00-00Z.tar.gz' */
function nameTarget(to: string, now: Instant): string {
  const isFolder = to.endsWith('/') || statSync(to, { throwIfNoEntry: false })?.isDirectory() === true
  if (isFolder) return join(to, `improvement-plan-${now.slice(0, 19).replaceAll(':', '-')}Z.tar.gz`)
  if (existsSync(to)) throw taken(to)
  return to
}

const taken = (file: string): BackupRefused =>
  new BackupRefused(
    `There is a file ${file} already, and no backup takes another’s place. Give another name, or a folder`,
  )

async function readParts(staging: string): Promise<Part[]> {
  const names = readdirSync(staging, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile() && one.name !== CONTENTS)
    .map((one) => join(one.parentPath, one.name))
  const parts: Part[] = []
  for (const path of names.sort())
    parts.push({ name: path.slice(staging.length + 1), bytes: statSync(path).size, sha256: await hashOfFile(path) })
  return parts
}

/** Gives a file that is whole its name, unless another has it. */
function giveName(made: string, target: string): void {
  try {
    linkSync(made, target)
  } catch (error) {
    const { code = '' } = error as { code?: string }
    if (code === 'EEXIST') throw taken(target)
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes(code)) throw error
    // A share of another system may have no links.
    if (existsSync(target)) throw taken(target)
    renameSync(made, target)
  }
}

const versionHere = (): string => (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version
