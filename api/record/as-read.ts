import { createHash } from 'node:crypto'
import { and, desc, eq, inArray } from 'drizzle-orm'
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

/**
 * What several rows are called together where they are read as one: otherwise, as soon as any of them is changed or
 * gone, or one more is there. One alone is called as it is by itself.
 *
 * @example
 * asReadTogether([asRead('0197-one', 2)]) // => '0197-one~2'
 * asReadTogether([asRead('0197-one', 2), asRead('0197-two', 1)]) // => 32 letters, and '~3'
 */
export function asReadTogether(each: readonly AsRead[]): AsRead {
  const [first, ...others] = each
  if (first !== undefined && others.length === 0) return first
  const parts = each.map((one) => one.split('~'))
  const ids = parts
    .map(([id]) => id)
    .toSorted()
    .join(' ')
  const removals = parts.reduce((sum, [, count = '0']) => sum + Number(count), 0)
  return asRead(createHash('sha256').update(ids).digest('hex').slice(0, 32), removals)
}

/** Rows as they are read now, as one; and the last time that words were removed from any, null where none ever were. */
export async function readAsRead(
  db: Db,
  { ids, planId }: { ids: readonly string[]; planId: string | null },
): Promise<{ asRead: AsRead; removedAt: Instant | null }> {
  if (planId === null) return { asRead: asReadTogether(ids.map((id) => asRead(id, 0))), removedAt: null }
  const removals = await db
    .select({ rowId: redactions.rowId, at: redactions.recordedAt })
    .from(redactions)
    .where(and(eq(redactions.planId, planId), inArray(redactions.rowId, [...ids])))
    .orderBy(desc(redactions.id))
  return { asRead: asReadTogether(ids.map(asReadAfter(removals))), removedAt: removals[0]?.at ?? null }
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
