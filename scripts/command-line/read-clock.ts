import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { clockStartingAt, realClock, type Clock } from '../../api/clock.ts'
import { readConfig } from '../../api/config.ts'
import { startOfDemonstration } from '../../api/open-deps.ts'
import { withDeps } from './with-deps.ts'

/**
 * The clock that an import here would go by. Only the demonstration's hangs on
 * what its database holds, and one that is not there yet is not made for asking.
 */
export function readClock(): Promise<Clock> {
  const { DEMO, DEMO_DAY, DATABASE_URL, DATA_DIR } = readConfig(process.env)
  if (!DEMO) return Promise.resolve(realClock())
  if (DATABASE_URL === undefined && !existsSync(join(DATA_DIR, 'plan.sqlite')))
    return Promise.resolve(clockStartingAt(startOfDemonstration(DEMO_DAY)))
  return withDeps(({ clock }) => Promise.resolve(clock))
}
