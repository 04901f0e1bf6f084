import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** The SHA-256 of a file's bytes, as 64 figures and letters: what it is called, and how it is known to be unchanged. */
export type Sha256 = string

export const sha256Of = (bytes: Buffer | string): Sha256 => createHash('sha256').update(bytes).digest('hex')

/** Files by what is in them. One that is kept twice is there once, and none is ever written over. */
export interface FileStore {
  /** Keeps a file. Once this answers, it is on the disk for good. */
  keep(bytes: Buffer): Promise<Sha256>
  /** @throws FileGone when it is not there, or is not what it was. */
  read(sha256: Sha256): Promise<Buffer>
  /** Takes away those that nothing names, and that are older than a day: what was being written when a server ended. */
  sweep(isNamed: (sha256: Sha256) => boolean, now: number): Promise<number>
}

/** A file that the record names is lost or damaged: nobody is given it. */
export class FileGone extends Error {
  override readonly name = 'FileGone'
}

const DAY_MS = 86_400_000
const isSha256 = (name: string): boolean => /^[0-9a-f]{64}$/.test(name)

/** Files in a folder, in one of 256 by the first two letters of their names. */
export function filesIn(folder: string): FileStore {
  const placeOf = (sha256: Sha256) => join(folder, sha256.slice(0, 2), sha256)
  return {
    async keep(bytes) {
      const sha256 = sha256Of(bytes)
      const place = placeOf(sha256)
      if (await isWhole(place, sha256)) return sha256
      await mkdir(dirname(place), { recursive: true })
      const beside = join(folder, `${sha256}.${randomUUID()}.part`)
      try {
        await writeSynced(beside, bytes)
        await rename(beside, place)
      } catch (error) {
        await rm(beside, { force: true })
        throw error
      }
      // Its name is on the disk once its folder is, and that once the folder above is.
      await syncFolder(dirname(place))
      await syncFolder(folder)
      return sha256
    },
    async read(sha256) {
      const bytes = await readFile(placeOf(sha256)).catch((error: unknown) => {
        throw new FileGone(`The file ${sha256} cannot be read`, { cause: error })
      })
      if (sha256Of(bytes) !== sha256) throw new FileGone(`The file ${sha256} is not what it was`)
      return bytes
    },
    async sweep(isNamed, now) {
      const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
      let swept = 0
      for (const entry of found) {
        const name = entry.name.slice(0, 64)
        if (!entry.isFile() || !isSha256(name)) continue
        if (entry.name === name && isNamed(name)) continue
        const place = join(entry.parentPath, entry.name)
        if ((await stat(place)).mtimeMs > now - DAY_MS) continue
        await rm(place, { force: true })
        swept++
      }
      return swept
    },
  }
}

const isWhole = (place: string, sha256: Sha256): Promise<boolean> =>
  readFile(place).then(
    (bytes) => sha256Of(bytes) === sha256,
    () => false,
  )

async function writeSynced(place: string, bytes: Buffer): Promise<void> {
  const file = await open(place, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

async function syncFolder(folder: string): Promise<void> {
  const opened = await open(folder)
  try {
    await opened.sync()
  } finally {
    await opened.close()
  }
}

/** Files that last as long as the process, for tests and for what only reads. */
export function filesInMemory(): FileStore {
  const kept = new Map<Sha256, Buffer>()
  return {
    keep(bytes) {
      const sha256 = sha256Of(bytes)
      kept.set(sha256, bytes)
      return Promise.resolve(sha256)
    },
    read(sha256) {
      const bytes = kept.get(sha256)
      return bytes ? Promise.resolve(bytes) : Promise.reject(new FileGone(`The file ${sha256} cannot be read`))
    },
    sweep: () => Promise.resolve(0),
  }
}
