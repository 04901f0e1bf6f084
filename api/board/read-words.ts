import { eq } from 'drizzle-orm'
import type { Words } from '../../domain/contract/board.ts'
import type { BesideUpdate } from '../../domain/contract/progress-update-view.ts'
import { unchangedSince } from '../../domain/why-not-confirm.ts'
import { posts, progressUpdates } from '../../db/schema/index.ts'
import { isAmong, listed } from '../../db/among.ts'
import { prepared } from '../../db/prepared.ts'
import type { Db } from '../../db/store.ts'
import { readBesideUpdates } from '../actions/read-beside-updates.ts'
import type { Drawing } from '../plan/plan-view.ts'
import { updatesKnownBy, type Standing } from '../plan/standing.ts'

type OwnWords = Omit<NonNullable<Words>, keyof BesideUpdate>

/** What owners said in the updates that stand, by update. */
export async function readOwnWords(
  db: Db,
  { record, moment }: Drawing,
  standing: readonly Standing[],
): Promise<Map<string, OwnWords>> {
  const ids = listed([...new Set(standing.flatMap(({ update }) => update?.id ?? []))])
  const said = await wordsOf(db).execute({ ids })
  return new Map(
    said.map(({ id, actionId, ...words }) => [
      id,
      { ...words, unchangedSince: unchangedSince(updatesKnownBy(record, actionId, moment)) },
    ]),
  )
}

/** The same as the board reads them, with what other nouns put beside. */
export async function readWords(
  db: Db,
  drawing: Drawing,
  standing: readonly Standing[],
): Promise<(one: Standing) => Words> {
  const own = await readOwnWords(db, drawing, standing)
  const reported = standing.filter(({ update }) => update !== null).map(({ actionId }) => actionId)
  const beside = await readBesideUpdates(db, reported, { moment: drawing.moment, on: drawing.day })
  return ({ actionId, update }) => {
    const words = update && own.get(update.id)
    return words ? { ...words, ...beside(actionId) } : null
  }
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
