import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { Transform, type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { pack } from 'tar-stream'
import { CONTENTS, type Contents, type Part } from './contents.ts'

/** The SHA-256 of a file's bytes, in hexadecimal. */
export async function hashOfFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}

/** Passes bytes on, and counts and hashes them as they pass. */
export function measure(): { through: Transform; measured: () => Pick<Part, 'bytes' | 'sha256'> } {
  const hash = createHash('sha256')
  let bytes = 0
  const through = new Transform({
    transform(chunk: Buffer, _encoding, next) {
      hash.update(chunk)
      bytes += chunk.length
      next(null, chunk)
    },
  })
  return { through, measured: () => ({ bytes, sha256: hash.digest('hex') }) }
}

/**
 * Writes a backup into one file: what it holds, then each part, as a .tar.gz that any system can open.
 *
 * @param find Where a part's bytes are.
 */
export async function packInto(file: string, contents: Contents, find: (part: Part) => string): Promise<void> {
  const packing = pack()
  const mtime = new Date(contents.takenAt)
  const writing = pipeline(
    packing as unknown as Readable,
    createGzip(),
    createWriteStream(file, { mode: 0o600, flags: 'wx' }),
  )
  const feeding = async () => {
    packing.entry({ name: CONTENTS, mtime, mode: 0o600 }, `${JSON.stringify(contents, null, 2)}\n`)
    for (const part of contents.parts)
      await pipeline(
        createReadStream(find(part)),
        packing.entry({ name: part.name, size: part.bytes, mtime, mode: 0o600 }),
      )
    packing.finalize()
  }
  // Whichever fails first has the other end too.
  await Promise.all([writing, feeding().catch((error: unknown) => packing.destroy(error as Error))])
}
