import { StoreAway } from '../../db/store.ts'
import { troubleOf, type Trouble } from '../../db/trouble.ts'
import type { Problem } from '../../domain/contract/problem.ts'

const TELL = 'Keep what you typed, and tell whoever runs this installation'

/** What a person is told, and with which status: whether to wait, or to tell somebody. */
const SAID: Record<Trouble, [number, Problem]> = {
  busy: [
    503,
    {
      code: 'busy',
      message:
        'A plan file is being read in, and until it is nothing else can be saved. Keep what you typed, and try again in a minute',
    },
  ],
  away: [
    503,
    {
      code: 'database-away',
      message: 'The database does not answer. Nothing was saved: keep what you typed, and try again in a minute',
    },
  ],
  full: [
    507,
    {
      code: 'disk-full',
      message: `The server’s disk is full. Nothing was saved; what is there can still be read. ${TELL}`,
    },
  ],
  gone: [
    503,
    {
      code: 'database-gone',
      message: `The file of the database has been moved, removed or replaced. Nothing was saved, and nothing can be until it is put back and the server started again. ${TELL}`,
    },
  ],
  damaged: [503, { code: 'database-damaged', message: `The database is damaged. Nothing was saved. ${TELL}` }],
  'read-only': [
    503,
    { code: 'database-read-only', message: `The database may only be read. Nothing was saved. ${TELL}` },
  ],
}

const UNSURE: Problem = {
  code: 'database-away',
  message:
    'The database stopped answering while this was being saved, and whether it is saved is not known. Keep what you typed, look in a minute, and save it again if it is not there',
}

/** What is answered where the database is what failed; null where something else did. */
export function asDatabaseTrouble(error: unknown): [number, Problem] | null {
  const trouble = troubleOf(error)
  if (trouble === null) return null
  if (error instanceof StoreAway && error.unsure) return [503, UNSURE]
  return SAID[trouble]
}

const SAY_EVERY_MS = 60_000
const lastSaid = new Map<Trouble, number>()

/** Puts it in the log: once a minute each, for whoever asks meanwhile is told the same. */
export function logDatabaseTrouble(error: unknown): void {
  const trouble = troubleOf(error)
  const now = performance.now()
  // That somebody else writes is nothing to look after.
  if (trouble === null || trouble === 'busy' || now - (lastSaid.get(trouble) ?? -SAY_EVERY_MS) < SAY_EVERY_MS) return
  lastSaid.set(trouble, now)
  const { message, cause } = error as { message?: string; cause?: { message?: string } }
  console.error(`The database (${trouble}): ${cause?.message ?? message ?? String(error)}`)
}
