import { closeSync, openSync, readSync } from 'node:fs'

const BEGINS = 'SQLite format 3\0'

/**
 * Whether a file begins as SQLite's do. One that does not must not be opened by
 * it: that would take away the log beside it, which may hold what is left.
 */
export function isSqliteFile(path: string): boolean {
  const file = openSync(path, 'r')
  try {
    const read = Buffer.alloc(BEGINS.length)
    readSync(file, read)
    return read.toString('latin1') === BEGINS
  } finally {
    closeSync(file)
  }
}
