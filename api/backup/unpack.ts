import { createReadStream, createWriteStream, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { Writable, type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { extract, type Header } from 'tar-stream'
import { CONTENTS, Contents, FORMAT } from './contents.ts'
import { measure } from './pack.ts'
import { BackupRefused } from './refuse.ts'

/** A part as it comes out of the archive. */
type Entry = Readable & { header: Header }

/** More than a list of a hundred thousand files; what says it is larger is no list of ours. */
const LONGEST_CONTENTS = 32 * 1024 * 1024

/**
 * Reads a backup through, and holds every part against what the backup says of it.
 *
 * @param folder Where to put its parts; none where it is only to be checked.
 * @throws BackupRefused when it is not one, or not whole.
 */
export async function unpack(file: string, folder: string | null): Promise<Contents> {
  const extracting = extract()
  const reading = pipeline(createReadStream(file), createGunzip(), extracting as unknown as Writable)
  // Heard below, once what was read so far has been dealt with.
  reading.catch(() => undefined)
  let contents: Contents | null = null
  try {
    const missing = new Map<string, Contents['parts'][number]>()
    for await (const entry of extracting as AsyncIterable<Entry>) {
      if (contents === null) {
        contents = await readContents(entry)
        for (const part of contents.parts) missing.set(part.name, part)
        continue
      }
      const part = missing.get(entry.header.name)
      if (!part || entry.header.type !== 'file')
        throw notWhole(`it holds ${entry.header.name}, of which it says nothing`)
      const { through, measured } = measure()
      await pipeline(entry, through, folder === null ? nowhere() : into(join(folder, part.name)))
      const { bytes, sha256 } = measured()
      if (bytes !== part.bytes || sha256 !== part.sha256) throw notWhole(`${part.name} is not what was written`)
      missing.delete(part.name)
    }
    await reading
    if (contents === null) throw notOurs()
    const [lacking] = missing.keys()
    if (lacking !== undefined) throw notWhole(`${lacking} is not in it`)
    return contents
  } catch (error) {
    if (error instanceof BackupRefused) throw error
    const { code = '', message = '' } = error as { code?: string; message?: string }
    // What says itself that the disk, or a right, is to blame.
    if (['ENOSPC', 'EDQUOT', 'EACCES', 'EPERM', 'EROFS', 'ENOENT', 'EISDIR', 'EIO'].includes(code)) throw error
    if (contents === null) throw notOurs()
    throw notWhole(message || code)
  }
}

async function readContents(entry: Entry): Promise<Contents> {
  if (entry.header.name !== CONTENTS || (entry.header.size ?? 0) > LONGEST_CONTENTS) throw notOurs()
  let said: unknown
  try {
    said = JSON.parse(await text(entry))
  } catch {
    throw notOurs()
  }
  const format = (said as { format?: unknown } | null)?.format
  if (typeof format === 'string' && format.startsWith('improvement-plan-backup/') && format !== FORMAT)
    throw new BackupRefused(
      `It is a backup in the format ${format}, which a later version of this program wrote. Nothing was changed. Restore it with that version`,
    )
  const read = Contents.safeParse(said)
  if (!read.success) throw notOurs()
  return read.data
}

function into(path: string) {
  mkdirSync(dirname(path), { recursive: true })
  return createWriteStream(path, { mode: 0o600, flags: 'wx' })
}

const nowhere = (): Writable => new Writable({ write: (_chunk, _encoding, next) => next() })

const notOurs = (): BackupRefused =>
  new BackupRefused('It is not a backup that ./scripts/backup made. Nothing was changed. Check which file you named')

const notWhole = (why: string): BackupRefused =>
  new BackupRefused(`The backup is damaged: ${why}. Nothing was changed. Use another`)
