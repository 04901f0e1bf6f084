import { zipSync } from 'fflate'

/** Files in one, the same bytes whenever they are the same files: it says of none when it was made. */
export const zipped = (files: readonly { name: string; bytes: Buffer }[]): Buffer =>
  Buffer.from(
    zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])), { mtime: new Date(1980, 0, 1) }),
  )
