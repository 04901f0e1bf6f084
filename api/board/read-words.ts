import { eq } from 'drizzle-orm'
import type { Words } from '../../domain/contract/board.ts'
import { posts, progressUpdates } from '../../db/schema/index.ts'
import { isAmong, listed } from '../../db/among.ts'
import { prepared } from '../../db/prepared.ts'
import type { Db } from '../../db/store.ts'
import type { z } from 'zod'
import { unchangedSince } from '../../domain/why-not-confirm.ts'
import type { Drawing } from '../plan/plan-view.ts'
import { updatesKnownBy, type Standing } from '../plan/standing.ts'

/** What owners said in the updates that stand, by update. */
export async function readWords(
  db: Db,
  { record, moment }: Drawing,
  standing: readonly Standing[],
): Promise<Map<string, z.infer<typeof Words>>> {
  const ids = listed([...new Set(standing.flatMap(({ update }) => update?.id ?? []))])
  const said = await wordsOf(db).execute({ ids })
  return new Map(
    said.map(({ id, actionId, ...words }) => [
      id,
      { ...words, unchangedSince: unchangedSince(updatesKnownBy(record, actionId, moment)) },
    ]),
  )
}

const wordsOf = prepared((db) =>
  db
    .select({
      id: progressUpdates.id,
      actionId: progressUpdates.actionId,
      progress: progressUpdates.progress,
      wayBackToGreen: progressUpdates.wayBackToGreen,
      helpNeeded: progressUpdates.helpNeeded,
      forecastOn: progressUpdates.forecastOn,
      effectiveOn: progressUpdates.effectiveOn,
      whyNoChange: progressUpdates.whyNoChange,
      post: posts.title,
    })
    .from(progressUpdates)
    .innerJoin(posts, eq(posts.id, progressUpdates.postId))
    .where(isAmong(progressUpdates.id, 'ids'))
    .prepare('words_of_updates'),
)
