import { eq, inArray } from 'drizzle-orm'
import type { Words } from '../../domain/contract/board.ts'
import { posts, progressUpdates } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import type { z } from 'zod'
import type { Standing } from '../plan/standing.ts'

/** What owners said in the updates that stand, by update. */
export async function readWords(db: Db, standing: readonly Standing[]): Promise<Map<string, z.infer<typeof Words>>> {
  const ids = [...new Set(standing.flatMap(({ update }) => update?.id ?? []))]
  if (ids.length === 0) return new Map()
  const said = await db
    .select({
      id: progressUpdates.id,
      progress: progressUpdates.progress,
      wayBackToGreen: progressUpdates.wayBackToGreen,
      helpNeeded: progressUpdates.helpNeeded,
      forecastOn: progressUpdates.forecastOn,
      effectiveOn: progressUpdates.effectiveOn,
      post: posts.title,
    })
    .from(progressUpdates)
    .innerJoin(posts, eq(posts.id, progressUpdates.postId))
    .where(inArray(progressUpdates.id, ids))
  return new Map(said.map(({ id, ...words }) => [id, words]))
}
