import { and, desc, eq, isNull } from 'drizzle-orm'
import { changes } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import { sayInstant, type Instant } from '../../domain/day.ts'
import { nextMoment } from '../../domain/next-moment.ts'

/** The last moment ahead of the clock that somebody accepted for a record; null when nobody has. */
export async function lastAccepted(db: Db, planId: string | null): Promise<Instant | null> {
  const [accepted] = await db
    .select({ recordedAt: changes.recordedAt })
    .from(changes)
    .where(and(ofRecord(planId), eq(changes.verb, 'accepted-clock')))
    .orderBy(desc(changes.id))
    .limit(1)
  return accepted?.recordedAt ?? null
}

/** When something was last recorded; null before anything was. */
export async function lastMoment(db: Db, planId: string | null): Promise<Instant | null> {
  const [last] = await db
    .select({ recordedAt: changes.recordedAt })
    .from(changes)
    .where(ofRecord(planId))
    .orderBy(desc(changes.id))
    .limit(1)
  return last?.recordedAt ?? null
}

const ofRecord = (planId: string | null) => (planId === null ? isNull(changes.planId) : eq(changes.planId, planId))

/** Why nothing can be written to a record now; null when it can. For the log and for whoever looks after the server. */
export async function whyClockIsBehind(db: Db, planId: string | null, now: Instant): Promise<string | null> {
  const last = await lastMoment(db, planId)
  if (last === null || nextMoment({ now, last, accepted: null }) !== null) return null
  if (nextMoment({ now, last, accepted: await lastAccepted(db, planId) }) !== null) return null
  return sayBehind(now, last)
}

export const sayBehind = (now: Instant, last: Instant): string =>
  `The clock here says ${sayInstant(now)}, but something was recorded on ${sayInstant(last)}`
