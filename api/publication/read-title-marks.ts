import { and, eq } from 'drizzle-orm'
import { publicationMarks } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import type { Instant } from '../../domain/day.ts'

/** When the title of each action was marked as not for publication, or that was lifted: whatever of it holds now. */
export async function whenTitlesWereMarked(db: Db, planId: string): Promise<Map<string, Instant[]>> {
  const marks = await db
    .select({ actionId: publicationMarks.actionId, at: publicationMarks.recordedAt })
    .from(publicationMarks)
    .where(and(eq(publicationMarks.planId, planId), eq(publicationMarks.text, 'title')))
  return new Map(
    [...Map.groupBy(marks, ({ actionId }) => actionId)].map(([id, said]) => [id, said.map(({ at }) => at)]),
  )
}
