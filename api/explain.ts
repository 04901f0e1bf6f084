import { StoreDamaged, StoreNewer } from '../db/store.ts'
import { troubleOf } from '../db/trouble.ts'
import { SettingsError } from './config.ts'
import { PlansGone } from './record/plans-gone.ts'

/** What stopped us from starting, as a sentence that says what to do. */
export function explain(error: unknown, environment: NodeJS.ProcessEnv): string {
  if (error instanceof SettingsError) return error.message
  if (error instanceof StoreDamaged)
    return `The database in ${environment['DATA_DIR'] ?? 'data'} is damaged. ${error.message}. Keep it as it is, and restore the last backup beside it: docs/running.md says how`
  if (error instanceof StoreNewer)
    return `The database ${whichDatabase(environment)} has been opened by a later version of this program. ${error.message}, so nothing was changed. Start the later version, or restore the backup that was made before the upgrade: docs/running.md says how`
  if (error instanceof PlansGone)
    return `This installation had a plan, and now has none: ${error.message}. Nothing was changed. Restore the last backup: docs/running.md says how. To begin anew on purpose, give it another folder (DATA_DIR=/path ./scripts/start), or take trail-heads.log out of ${environment['DATA_DIR'] || 'data'}`
  if (isOfAnotherVersion(error)) return sayAnotherVersion(environment)
  const { code: said, path } = withCode(error)
  const trouble = troubleOf(error)
  const code = trouble === 'away' && !said?.startsWith('SQLITE_') ? 'away' : (said ?? trouble ?? undefined)
  const port = environment['PORT'] ?? '4173'
  const folder = environment['DATA_DIR'] ?? 'data'

  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is taken by another program. Stop it, or choose another port: PORT=4174 ./scripts/start`
    case 'EADDRNOTAVAIL':
      return `This machine does not have the address ${environment['HOST']}. Set HOST to one that it has, or leave it out`
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'SQLITE_CANTOPEN':
    case 'SQLITE_READONLY':
      return code === 'EACCES' && Number(port) < 1024
        ? `Only an administrator may use port ${port}. Choose one above 1024: PORT=4173 ./scripts/start`
        : `There is no write access to ${path ?? folder}. Give this user access, or choose another folder: DATA_DIR=/path ./scripts/start`
    case 'ENOSPC':
    case 'SQLITE_FULL':
      return `The disk that holds ${folder} is full. Free some space, then start again`
    case 'SQLITE_CORRUPT':
    case 'SQLITE_NOTADB':
      return `The database in ${folder} is damaged. Keep it, and restore the last backup beside it: docs/running.md says how`
    case 'away':
      return 'The database server of DATABASE_URL does not answer. Check its address, and that it runs'
    default:
      return error instanceof Error && error.stack
        ? `It did not start.\n${error.stack}`
        : `It did not start: ${String(error)}`
  }
}

interface Coded {
  code?: string
  message?: string
  path?: string
  cause?: unknown
}

/** What went wrong underneath: a database's error comes wrapped in that of the query. */
function withCode(error: unknown): Coded {
  const said = (error ?? {}) as Coded
  return said.code === undefined && said.cause !== undefined ? withCode(said.cause) : said
}

/** Whether a migration began with tables that are there already: they were made by other migrations than ours. */
export function isOfAnotherVersion(error: unknown): boolean {
  const { code, message = '' } = withCode(error)
  return code === '42P07' || (code === 'SQLITE_ERROR' && message.endsWith('already exists'))
}

const whichDatabase = (environment: NodeJS.ProcessEnv): string =>
  environment['DATABASE_URL'] ? 'of DATABASE_URL' : `in ${environment['DATA_DIR'] || 'data'}`

function sayAnotherVersion(environment: NodeJS.ProcessEnv): string {
  const instead = environment['DATABASE_URL']
    ? 'give DATABASE_URL an empty one'
    : 'choose another folder: DATA_DIR=/path ./scripts/start'
  return (
    `The database ${whichDatabase(environment)} was made by another version of this program, whose tables do not fit this one’s. ` +
    `Keep it, and ${instead}. The version that made it can write its plans out (./scripts/plan export), ` +
    'and this one can read them in (./scripts/plan import)'
  )
}
