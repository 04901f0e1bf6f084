import { unzipSync, zipSync } from 'fflate'

/** Files in one, the same bytes whenever they are the same files: it says of none when it was made. */
export const zipped = (files: readonly { name: string; bytes: Buffer }[]): Buffer =>
  Buffer.from(
    zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])), { mtime: new Date(1980, 0, 1) }),
  )

/** The files that are in one. */
export const unzipped = (zip: Buffer): { name: string; bytes: Buffer }[] =>
  Object.entries(unzipSync(zip)).map(([name, bytes]) => ({ name, bytes: Buffer.from(bytes) }))
