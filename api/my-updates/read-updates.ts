import { eq, sql } from 'drizzle-orm'
import { untilMoment } from '../../db/as-at.ts'
import { isAmong, listed } from '../../db/among.ts'
import { prepared } from '../../db/prepared.ts'
import { people, posts, progressUpdates } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import type { ProgressUpdateView } from '../../domain/contract/progress-update-view.ts'
import { unchangedSince } from '../../domain/why-not-confirm.ts'
import { wasPerson } from '../people/person-rows.ts'
import type { Drawing } from '../plan/plan-view.ts'
import { updatesKnownBy } from '../plan/standing.ts'

/** Some updates in all their words, by id. */
export async function readUpdates(
  db: Db,
  { record, moment }: Drawing,
  ids: readonly string[],
): Promise<Map<string, ProgressUpdateView>> {
  const rows = await saidIn(db).execute({ ids: listed(ids), moment: untilMoment(moment) })
  return new Map(
    rows.map(({ update, recordedBy, post }) => {
      const { planId: _plan, actionId, postId: _post, basedOn: _based, supersededAt: _until, ...words } = update
      const known = updatesKnownBy(record, actionId, moment)
      const since = unchangedSince(known.slice(known.findIndex(({ id }) => id === update.id)))
      return [update.id, { ...words, asRead: record.asRead(update.id), recordedBy, post, unchangedSince: since }]
    }),
  )
}

const saidIn = prepared((db) =>
  db
    .select({ update: progressUpdates, recordedBy: people.name, post: posts.title })
    .from(progressUpdates)
    .innerJoin(people, wasPerson(progressUpdates.recordedBy, sql.placeholder('moment')))
    .innerJoin(posts, eq(posts.id, progressUpdates.postId))
    .where(isAmong(progressUpdates.id, 'ids'))
    .prepare('said_in_full'),
)
