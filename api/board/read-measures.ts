import { isAmong, listed } from '../../db/among.ts'
import { prepared } from '../../db/prepared.ts'
import { actions } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'

/** What versions of actions say of how their success is measured, and of why they answer no recommendation. */
export type Measure = Awaited<ReturnType<typeof readMeasures>> extends Map<string, infer M> ? M : never

/** By version: long texts, which the record in memory leaves out. */
export async function readMeasures(db: Db, versionIds: readonly string[]) {
  const rows = await measuresOf(db).execute({ ids: listed(versionIds) })
  return new Map(rows.map((row) => [row.id, row]))
}

const measuresOf = prepared((db) =>
  db
    .select({
      id: actions.id,
      successMeasure: actions.successMeasure,
      noRecommendationBecause: actions.noRecommendationBecause,
    })
    .from(actions)
    .where(isAmong(actions.id, 'ids'))
    .prepare('measures_of_actions'),
)
