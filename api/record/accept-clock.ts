import { and, desc, eq, isNull } from 'drizzle-orm'
import { changes } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import type { Instant } from '../../domain/day.ts'

/** The last moment ahead of the clock that somebody accepted for a plan; null when nobody has. */
export async function lastAccepted(db: Db, planId: string | null): Promise<Instant | null> {
  const [accepted] = await db
    .select({ recordedAt: changes.recordedAt })
    .from(changes)
    .where(
      and(planId === null ? isNull(changes.planId) : eq(changes.planId, planId), eq(changes.verb, 'accepted-clock')),
    )
    .orderBy(desc(changes.id))
    .limit(1)
  return accepted?.recordedAt ?? null
}
