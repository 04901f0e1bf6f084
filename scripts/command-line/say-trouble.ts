import { BackupRefused } from '../../api/backup/refuse.ts'
import { explain, isOfAnotherVersion } from '../../api/explain.ts'
import { Refusal } from '../../api/http/refusal.ts'
import { PlansGone } from '../../api/record/plans-gone.ts'
import { StoreDamaged, StoreNewer } from '../../db/store.ts'
import { troubleOf } from '../../db/trouble.ts'

/** Something that a person can put right, in a sentence that says how. */
export class Trouble extends Error {
  override readonly name = 'Trouble'
}

/** What stops every start alike. */
const explained = [PlansGone, StoreDamaged, StoreNewer]

/** What stopped a command, as a sentence; nothing at all when whoever read its output has simply stopped reading. */
export function sayTrouble(error: unknown, environment: NodeJS.ProcessEnv): string {
  if (error instanceof Trouble || error instanceof Refusal || error instanceof BackupRefused) return error.message
  if (isOfAnotherVersion(error) || explained.some((kind) => error instanceof kind)) return explain(error, environment)
  const folder = environment['DATA_DIR'] || 'data'

  // ENOENT is what making a folder on a read-only disk says.
  switch (codeOf(error)) {
    case 'EPIPE':
      return ''
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'ENOENT':
    case 'SQLITE_CANTOPEN':
    case 'SQLITE_READONLY':
      return `There is no write access to ${folder}. Give this user access, or set DATA_DIR to another folder`
    case 'EEXIST':
    case 'ENOTDIR':
      return `${folder} is not a folder. Set DATA_DIR to one`
    case 'ENOSPC':
    case 'SQLITE_FULL':
    case '53100':
      return 'The disk is full, so nothing was kept. Free some space, then do it again'
    case 'SQLITE_BUSY':
      return 'The database is busy: another program is writing to it. Wait a moment, then do it again'
    case '28000':
    case '28P01':
    case '3D000':
      return `The database server of DATABASE_URL does not let us in: ${messageOf(error)}`
    case 'SQLITE_CORRUPT':
    case 'SQLITE_NOTADB':
      return explain(error, environment)
    default:
      // However a server's driver says it, with a code or in words.
      if (troubleOf(error) === 'away' && !codeOf(error)?.startsWith('SQLITE_')) return explain(error, environment)
      if (error instanceof Error && error.name === 'SettingsError') return error.message
      return `It stopped at something unforeseen, and nothing was kept. Please report this:\n${error instanceof Error ? error.stack : String(error)}`
  }
}

/** A database's error may come wrapped in that of the query. */
function codeOf(error: unknown): string | undefined {
  const { code, cause } = (error ?? {}) as { code?: string; cause?: { code?: string } }
  const said = code ?? cause?.code
  // SQLite adds detail: SQLITE_BUSY_SNAPSHOT, SQLITE_READONLY_DBMOVED, SQLITE_IOERR_…
  return said?.startsWith('SQLITE_') ? said.split('_').slice(0, 2).join('_') : said
}

function messageOf(error: unknown): string {
  const { message, cause } = error as { message?: string; cause?: { message?: string } }
  return cause?.message ?? message ?? ''
}
