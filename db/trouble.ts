import { StoreAway, StoreBusy, StoreDamaged, StoreGone } from './store.ts'

/** What keeps the database from doing as it is asked, which is no fault of who asked, nor of the question. */
export type Trouble = 'busy' | 'away' | 'full' | 'gone' | 'damaged' | 'read-only'

interface Coded {
  code?: unknown
  message?: string
  cause?: unknown
}

/**
 * What is the matter with the database, told from what it or its driver threw; null where the matter is another.
 * A code may be wrapped: drizzle puts a query around PostgreSQL's errors.
 */
export function troubleOf(error: unknown): Trouble | null {
  if (error instanceof StoreBusy) return 'busy'
  if (error instanceof StoreAway) return 'away'
  if (error instanceof StoreGone) return 'gone'
  if (error instanceof StoreDamaged) return 'damaged'
  if (typeof error !== 'object' || error === null) return null
  const { code, message = '', cause } = error as Coded
  const found = typeof code === 'string' ? ofCode(code) : ofMessage(message)
  return found ?? (cause === undefined ? null : troubleOf(cause))
}

/** SQLite's, PostgreSQL's (https://www.postgresql.org/docs/current/errcodes-appendix.html) and the system's. */
function ofCode(code: string): Trouble | null {
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return 'busy'
  if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EDQUOT' || code === '53100') return 'full'
  // A full disk may also show as a write, or a log's index, that the system did not take.
  if (/^SQLITE_IOERR_(WRITE|SHMSIZE|SHMMAP|SHMOPEN|FSYNC|TRUNCATE)$/.test(code)) return 'full'
  if (code === 'SQLITE_READONLY_DBMOVED') return 'gone'
  if (/^SQLITE_(CORRUPT|NOTADB)/.test(code) || /^XX00[12]$/.test(code)) return 'damaged'
  if (code.startsWith('SQLITE_READONLY') || code === '25006') return 'read-only'
  if (code.startsWith('SQLITE_IOERR') || code === 'SQLITE_CANTOPEN') return 'away'
  // A lock, a statement or a deadlock that took too long, and what had to give way.
  if (['55P03', '57014', '40P01', '40001'].includes(code)) return 'busy'
  // 08: the connection; 57P: it is shutting down, or starting; 53: it has no room for another connection.
  if (/^(08...|57P..|53...|25P0[34])$/.test(code)) return 'away'
  return ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EHOSTUNREACH', 'EAI_AGAIN'].includes(code)
    ? 'away'
    : null
}

/** What pg says without a code. */
const ofMessage = (message: string): Trouble | null =>
  /^(Connection terminated|timeout exceeded when trying to connect|Client (has encountered a connection error|was closed))/.test(
    message,
  )
    ? 'away'
    : null
