import type { BoardView } from '../../domain/contract/board.ts'
import { contradictions } from '../../domain/contradictions.ts'
import { dayOf, type Instant } from '../../domain/day.ts'
import { dueOf } from '../../domain/due.ts'
import { dateMoves } from '../../domain/slippage.ts'
import { wasKnownAt, wasKnownBy } from '../../db/as-at.ts'
import { isAmong, listed } from '../../db/among.ts'
import { prepared } from '../../db/prepared.ts'
import { progressUpdates } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import { newestFirst } from '../plan/in-order.ts'
import type { Drawing } from '../plan/plan-view.ts'
import type { Measure } from './read-measures.ts'
import { promisesKnownBy, type Standing } from '../plan/standing.ts'

/** How many of an action's latest updates are read for their words. */
const WORDS_OF = 6

/** Where the record of the plan's actions contradicts itself, in the plan's own order. */
export async function findContradictions(
  db: Db,
  { record, moment, day }: Drawing,
  standing: readonly Standing[],
  measures: ReadonlyMap<string, Measure>,
): Promise<BoardView['contradictions']> {
  const before = (row: { recordedAt: Instant }) => wasKnownBy(row, moment)

  const latest = new Map(
    standing.map(({ actionId }) => [
      actionId,
      (record.updates.get(actionId) ?? []).filter(before).sort(newestFirst).slice(0, WORDS_OF),
    ]),
  )
  const said = await readSaid(
    db,
    [...latest.values()].flat().map(({ id }) => id),
  )
  return standing.flatMap(({ actionId, version, closure, recordedAt }) => {
    const promises = promisesKnownBy(record, actionId, moment)
    const { timesRedated, daysMoved } = dateMoves(promises)
    const closures = (record.closures.get(actionId) ?? []).filter(before).sort(newestFirst)
    const sinceClaim = closures.slice(0, closures.findIndex(({ step }) => step === 'claimed') + 1 || undefined)
    return contradictions(
      {
        ref: version.ref,
        title: version.title,
        successMeasure: measures.get(version.id)?.successMeasure ?? null,
        begunOn: version.startsOn ?? dayOf(recordedAt),
        due: dueOf(version),
        closure: closure?.step ?? null,
        evidenceReviewed: sinceClaim.some(({ step }) => step === 'reviewed'),
        updates: (latest.get(actionId) ?? []).map((update) => ({
          ...update,
          progress: said.get(update.id)?.progress ?? '',
          forecastOn: said.get(update.id)?.forecastOn ?? null,
        })),
        milestones: (record.milestones.get(actionId) ?? []).filter((row) => wasKnownAt(row, moment)),
        timesRedated,
        daysMoved: promises[0]?.dueKind || version.dueKind ? null : daysMoved,
      },
      day,
    ).map((one) => ({ ...one, title: version.title }))
  })
}

async function readSaid(db: Db, ids: string[]) {
  const rows = await saidIn(db).execute({ ids: listed(ids) })
  return new Map(rows.map((row) => [row.id, row]))
}

const saidIn = prepared((db) =>
  db
    .select({ id: progressUpdates.id, progress: progressUpdates.progress, forecastOn: progressUpdates.forecastOn })
    .from(progressUpdates)
    .where(isAmong(progressUpdates.id, 'ids'))
    .prepare('said_in_updates'),
)
