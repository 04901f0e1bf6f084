import { lte } from 'drizzle-orm'
import { securityEvents, sessions } from '../../db/schema/index.ts'
import type { Store } from '../../db/store.ts'
import { instant, type Instant } from '../../domain/day.ts'
import type { Clock } from '../clock.ts'
import { logDatabaseTrouble } from '../http/database-trouble.ts'
import type { NewId } from '../ids.ts'
import type { SecurityEvent, Tell } from './security-event.ts'

/** What somebody known did is there for administrators within this long. */
const SOON_MS = 1000
/** What comes from nobody known is counted for this long, so that it cannot fill the table from outside. */
const OUTSIDE_MS = 60_000
/** No more kinds of it are counted apart at once. */
const MOST_APART = 500
const MONTH_MS = (365.25 / 12) * 86_400_000
const CLEAR_EVERY_MS = 86_400_000

type Kept = typeof securityEvents.$inferInsert

export interface EventKeeper {
  tell: Tell
  /** Writes what has not been written yet: before the database is closed. */
  flush(): Promise<void>
}

/**
 * Keeps each event in the database as well, for administrators to read: after
 * the request that told it, which never waits. The log has them all, whatever
 * becomes of these.
 *
 * @param months For how long.
 */
export function keepEvents(
  { store, clock, newId }: { store: Pick<Store, 'tx'>; clock: Pick<Clock, 'now'>; newId: NewId },
  months: number,
): EventKeeper {
  const waiting = new Map<string, Kept>()
  let timers: NodeJS.Timeout[] = []
  let clearedAt = 0

  const flush = async () => {
    for (const timer of timers) clearTimeout(timer)
    timers = []
    const rows = [...waiting.values()]
    waiting.clear()
    if (rows.length === 0) return
    const now = Date.parse(clock.now())
    const clear = Math.abs(now - clearedAt) > CLEAR_EVERY_MS
    try {
      await store.tx(async (tx) => {
        if (clear) {
          await tx.delete(securityEvents).where(lte(securityEvents.at, before(now, months)))
          // Long over by then: where somebody was, and with which browser, has served as well.
          await tx.delete(sessions).where(lte(sessions.lastSeenAt, before(now, months)))
        }
        await tx.insert(securityEvents).values(rows)
      })
      if (clear) clearedAt = now
    } catch (error) {
      logDatabaseTrouble(error)
    }
  }
  const soon = (ms: number) => {
    const timer = setTimeout(() => void flush(), ms)
    timer.unref()
    timers.push(timer)
  }

  return {
    flush,
    tell({ event, person = null, plan = null, request = null, code }: SecurityEvent) {
      const fromOutside = person === null
      const key = fromOutside ? [event, plan, code].join(' ') : newId()
      const counted = waiting.get(key)
      if (counted) {
        waiting.set(key, { ...counted, times: counted.times + 1, request: null })
        return
      }
      if (fromOutside && waiting.size >= MOST_APART) return
      if (!fromOutside || waiting.size === 0) soon(fromOutside ? OUTSIDE_MS : SOON_MS)
      waiting.set(key, {
        id: newId(),
        at: clock.now(),
        event,
        personId: person,
        plan,
        request,
        reason: code ?? null,
        times: 1,
      })
    },
  }
}

const before = (now: number, months: number): Instant => instant(new Date(now - months * MONTH_MS))
