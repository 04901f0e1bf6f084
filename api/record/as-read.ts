import { and, desc, eq } from 'drizzle-orm'
import { changes, redactions } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import { asRead, type AsRead } from '../../domain/as-read.ts'
import type { Instant } from '../../domain/day.ts'
import type { Verb } from '../../domain/vocabulary.ts'

interface Removal {
  rowId: string
}

/** What rows are called to whoever reads them, after these removals of words. */
export function asReadAfter(removals: readonly Removal[]): (id: string) => AsRead {
  const count = Map.groupBy(removals, ({ rowId }) => rowId)
  return (id) => asRead(id, count.get(id)?.length ?? 0)
}

/** A row as it is read now; and the last time that words were removed from it, null where none ever were. */
export async function readAsRead(
  db: Db,
  { id, planId }: { id: string; planId: string | null },
): Promise<{ asRead: AsRead; removedAt: Instant | null }> {
  if (planId === null) return { asRead: asRead(id, 0), removedAt: null }
  const removals = await db
    .select({ rowId: redactions.rowId, at: redactions.recordedAt })
    .from(redactions)
    .where(and(eq(redactions.planId, planId), eq(redactions.rowId, id)))
    .orderBy(desc(redactions.id))
  return { asRead: asReadAfter(removals)(id), removedAt: removals[0]?.at ?? null }
}

const REMOVED = 'removed-words' satisfies Verb

/** Why words were removed from a plan at a moment: never the words. */
export async function readWhyRemoved(db: Db, planId: string | null, at: Instant): Promise<string> {
  const [change] = await db
    .select({ after: changes.after })
    .from(changes)
    .where(and(eq(changes.planId, planId ?? ''), eq(changes.verb, REMOVED), eq(changes.recordedAt, at)))
    .orderBy(desc(changes.id))
    .limit(1)
  return (JSON.parse(change?.after ?? '{}') as { reason?: string }).reason ?? ''
}
