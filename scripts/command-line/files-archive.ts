import { createReadStream, createWriteStream } from 'node:fs'
import { resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Unzip, UnzipInflate, UnzipPassThrough, Zip, ZipPassThrough } from 'fflate'
import { FileGone, sha256Of, type FileStore, type Sha256 } from '../../api/files/file-store.ts'
import { Trouble } from './say-trouble.ts'

/** The most that one file may weigh in an archive, in bytes: none that a plan has is as large. */
const LARGEST = 50_000_000

const pathOf = (file: string): string => resolve(process.env['CALLED_FROM'] ?? '.', file)

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
      const entry = new ZipPassThrough(`files/${name}`)
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
  const found: [name: Sha256, bytes: Buffer][] = []
  const kept = new Set<Sha256>()
  const unzip = new Unzip((entry) => {
    const name = /^files\/([0-9a-f]{64})$/.exec(entry.name)?.[1]
    if (name === undefined || !isNamed(name)) return
    const chunks: Uint8Array[] = []
    let size = 0
    entry.ondata = (error, chunk, isLast) => {
      if (error) throw error
      size += chunk.length
      if (size > LARGEST)
        throw new Trouble(`${file} holds a file that is too large to be a plan's. Nothing was imported`)
      chunks.push(chunk)
      if (isLast) found.push([name, Buffer.concat(chunks)])
    }
    entry.start()
  })
  unzip.register(UnzipInflate)
  unzip.register(UnzipPassThrough)
  try {
    for await (const chunk of createReadStream(pathOf(file)) as AsyncIterable<Buffer>) {
      unzip.push(chunk, false)
      for (const [name, bytes] of found.splice(0)) if (sha256Of(bytes) === name) kept.add(await files.keep(bytes))
    }
    unzip.push(new Uint8Array(0), true)
    for (const [name, bytes] of found.splice(0)) if (sha256Of(bytes) === name) kept.add(await files.keep(bytes))
  } catch (error) {
    if (error instanceof Trouble) throw error
    if ((error as { code?: string }).code === 'ENOENT') throw new Trouble(`There is no file ${file}. Check its name`)
    throw new Trouble(
      `${file} cannot be read as a zip of files, so nothing was imported. Export the plan again with --files`,
    )
  }
  return kept
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
