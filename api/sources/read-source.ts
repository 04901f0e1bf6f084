import { and, eq } from 'drizzle-orm'
import { knownAt } from '../../db/as-at.ts'
import { sources } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'

/** A source by its key, as it stands; undefined when there is none. */
export async function findSource(
  db: Db,
  planId: string,
  key: string,
): Promise<typeof sources.$inferSelect | undefined> {
  const [source] = await db
    .select()
    .from(sources)
    .where(and(eq(sources.planId, planId), eq(sources.key, key), knownAt(sources, null)))
  return source
}
