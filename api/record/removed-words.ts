import { and, eq, isNull } from 'drizzle-orm'
import { redactions } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import { digestWords, placeOf, type DigestWords } from './digest.ts'

/** What a change says before and after, in the order of its hash. */
export const SAYS = ['before', 'after'] as const

/** What the digest of a removal's place is made of. */
export const removedFrom = ({ inTable, rowId, inColumn }: { inTable: string; rowId: string; inColumn: string }) =>
  placeOf(rowId, inTable === 'changes' ? String(SAYS.findIndex((one) => one === inColumn)) : inColumn)

/**
 * Digests a plan's words as they were when they were written: where some were
 * removed, and exactly what that left stands there, by the digest that was kept.
 */
export async function readRemoved(db: Db, planId: string | null): Promise<DigestWords> {
  if (planId === null) return digestWords
  const rows = await db
    .select()
    .from(redactions)
    .where(and(eq(redactions.planId, planId), isNull(redactions.supersededAt)))
  const removed = new Map(rows.map((row) => [removedFrom(row), row]))
  return (salt, place, text) => {
    const now = digestWords(salt, place, text)
    const known = removed.get(place)
    return known?.left === now ? known.was : now
  }
}
