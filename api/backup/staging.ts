import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { BackupRefused } from './refuse.ts'

const UNFINISHED = '.unfinished-'
/** Nothing takes as long: what is older was left by something that was killed. */
const OLD_MS = 24 * 60 * 60 * 1000

/** A folder of its own within another, so that what is made in it can be given its name at once. */
export function makeStaging(folder: string): string {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    clearLeftOver(folder)
    return mkdtempSync(join(folder, UNFINISHED))
  } catch (error) {
    const { code = '' } = error as { code?: string }
    if (!['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOENT'].includes(code)) throw error
    throw new BackupRefused(`There is no write access to ${folder}. Give this user access, or name another folder`)
  }
}

function clearLeftOver(folder: string): void {
  for (const name of readdirSync(folder).filter((one) => one.startsWith(UNFINISHED))) {
    const found = statSync(join(folder, name), { throwIfNoEntry: false })
    if (found && found.mtimeMs < Date.now() - OLD_MS) rmSync(join(folder, name), { recursive: true, force: true })
  }
}
