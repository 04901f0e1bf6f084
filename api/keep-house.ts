import { logDatabaseTrouble } from './http/database-trouble.ts'
import { sweepFiles } from './files/check-files.ts'
import { clearSheets } from './imports/drop-sheet.ts'
import { checkEverything } from './health/check-everything.ts'
import { warnOfRoom } from './health/warn-of-room.ts'
import type { Deps } from './deps.ts'

const MINUTE_MS = 60_000
const CHECKPOINT_EVERY_MS = 5 * MINUTE_MS
/** In London nobody is at work then. */
const NIGHT_HOUR_UTC = 2

/**
 * What a server does by itself while it runs: it puts SQLite's log into the file
 * every few minutes, says when the disk is getting full, and at night looks
 * through everything there is, and takes away files that nothing names.
 *
 * @returns how to end it.
 */
export function keepHouse(deps: Deps, say: (line: string) => void): () => void {
  const { store, clock, findings } = deps
  const timers = [
    setInterval(() => void store.checkpoint().catch(logDatabaseTrouble), CHECKPOINT_EVERY_MS),
    setInterval(watchRoom(deps, say), MINUTE_MS),
  ]
  let night: NodeJS.Timeout
  const waitForNight = () => {
    night = setTimeout(() => {
      waitForNight()
      checkEverything(deps).then((found) => {
        findings.set('night', found)
        void clearSheets(deps)
          .then(() => sweepFiles(deps))
          .catch(logDatabaseTrouble)
        say(
          found.length > 0 ? found.join('\n') : 'Everything was looked through: the database and its record are whole',
        )
      }, logDatabaseTrouble)
    }, untilNight(clock.now()))
    night.unref()
  }
  waitForNight()
  for (const timer of timers) timer.unref()
  return () => {
    for (const timer of timers) clearInterval(timer)
    clearTimeout(night)
  }
}

/** Says once that there is little room, and again when that has become worse or there was room between. */
function watchRoom({ store }: Deps, say: (line: string) => void): () => void {
  let said: string | null = null
  return () => {
    const warning = warnOfRoom(store.room())
    if (warning !== null && warning !== said) say(warning)
    said = warning
  }
}

/** How many milliseconds there are until it is night again. */
export function untilNight(now: string): number {
  const then = new Date(now)
  then.setUTCHours(NIGHT_HOUR_UTC, 0, 0, 0)
  if (then.toISOString() <= now) then.setUTCDate(then.getUTCDate() + 1)
  return then.getTime() - Date.parse(now)
}
