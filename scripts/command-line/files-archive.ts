import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { unzipSync, Zip, ZipPassThrough } from 'fflate'
import { FileGone, sha256Of, type FileStore, type Sha256 } from '../../api/files/file-store.ts'
import { pathOf, readBytes } from './read-plan-file.ts'
import { Trouble } from './say-trouble.ts'

/** The most that one file may weigh in an archive, in bytes: none that a plan has is as large, and a larger one is left out. */
const LARGEST = 50_000_000

const FOLDER = 'files/'
const NAMED = /^files\/[0-9a-f]{64}$/

/**
 * Writes files beside a plan file, each as `files/SHA-256`. What is there already is not written over.
 *
 * @returns how many of them are lost or damaged, and so not in it.
 */
export async function writeArchive(file: string, names: Iterable<Sha256>, files: FileStore): Promise<number> {
  let missing = 0
  async function* pieces(): AsyncGenerator<Uint8Array> {
    const ready: Uint8Array[] = []
    const zip = new Zip((error, chunk) => {
      if (error) throw error
      ready.push(chunk)
    })
    for (const name of names) {
      const bytes = await files.read(name).catch((error: unknown) => {
        if (!(error instanceof FileGone)) throw error
        missing++
        return null
      })
      if (!bytes) continue
      // Papers are packed already.
      const entry = new ZipPassThrough(FOLDER + name)
      zip.add(entry)
      entry.push(bytes, true)
      yield* ready.splice(0)
    }
    zip.end()
    yield* ready.splice(0)
  }
  try {
    await pipeline(Readable.from(pieces()), createWriteStream(pathOf(file), { flags: 'wx', flush: true }))
  } catch (error) {
    const { code } = error as { code?: string }
    if (code === 'EEXIST') throw new Trouble(`${file} is there already. Name another file: none is written over`)
    if (code === 'ENOENT') throw new Trouble(`There is no folder for ${file}. Make it first`)
    if (code === 'ENOSPC')
      throw new Trouble(`The disk is full, so ${file} is not whole. Free some space, then export it again`)
    throw error
  }
  return missing
}

/** Keeps those files of an archive that a plan file names and that are what they are called. @returns which. */
export async function readArchive(
  file: string,
  isNamed: (name: Sha256) => boolean,
  files: FileStore,
): Promise<ReadonlySet<Sha256>> {
  const kept = new Set<Sha256>()
  for (const [path, bytes] of Object.entries(unpack(file, isNamed))) {
    const name = path.slice(FOLDER.length)
    if (sha256Of(Buffer.from(bytes)) === name) kept.add(await files.keep(Buffer.from(bytes)))
  }
  return kept
}

/** By the list at its end, so that one which was cut short is none. */
function unpack(file: string, isNamed: (name: Sha256) => boolean): Record<string, Uint8Array> {
  try {
    return unzipSync(readBytes(file), {
      filter: ({ name, originalSize }) =>
        originalSize <= LARGEST && NAMED.test(name) && isNamed(name.slice(FOLDER.length)),
    })
  } catch (error) {
    if (error instanceof Trouble) throw error
    throw new Trouble(
      `${file} cannot be read as a zip of files, so nothing was imported. Export the plan again with --files`,
    )
  }
}

/** The files that a plan file names. */
export function namesIn(document: unknown): Sha256[] {
  const found = new Set<Sha256>()
  const walk = (value: unknown): void => {
    if (typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)) found.add(value)
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk)
  }
  const { papers, paperTemplates } = (document ?? {}) as {
    papers?: { versions?: { files?: unknown }[] }[]
    paperTemplates?: { versions?: { file?: unknown }[] }[]
  }
  if (Array.isArray(papers)) for (const { versions } of papers) walk(versions?.map(({ files }) => files))
  if (Array.isArray(paperTemplates)) for (const { versions } of paperTemplates) walk(versions?.map(({ file }) => file))
  return [...found]
}
