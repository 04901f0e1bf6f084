import type { BoardView } from '../../domain/contract/board.ts'
import { contradictions } from '../../domain/contradictions.ts'
import type { Instant } from '../../domain/day.ts'
import { dateMoves } from '../../domain/slippage.ts'
import { wasKnownAt, wasKnownBy } from '../../db/as-at.ts'
import { isAmong, listed } from '../../db/among.ts'
import { prepared } from '../../db/prepared.ts'
import { actions, progressUpdates } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import { newestFirst } from '../plan/in-order.ts'
import type { Drawing } from '../plan/plan-view.ts'
import { versionsKnownBy, type Standing } from '../plan/standing.ts'

/** How many of an action's latest updates are read for their words. */
const WORDS_OF = 6

/** Where the record of the plan's actions contradicts itself, in the plan's own order. */
export async function findContradictions(
  db: Db,
  { record, moment, day }: Drawing,
  standing: readonly Standing[],
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
  const measures = await readMeasures(
    db,
    standing.map(({ version }) => version.id),
  )

  return standing.flatMap(({ actionId, version, closure }) => {
    const { timesRedated, daysMoved } = dateMoves(versionsKnownBy(record, actionId, moment))
    const closures = (record.closures.get(actionId) ?? []).filter(before).sort(newestFirst)
    const sinceClaim = closures.slice(0, closures.findIndex(({ step }) => step === 'claimed') + 1 || undefined)
    return contradictions(
      {
        ref: version.ref,
        title: version.title,
        successMeasure: measures.get(version.id) ?? '',
        startsOn: version.startsOn,
        dueOn: version.dueOn,
        closure: closure?.step ?? null,
        evidenceReviewed: sinceClaim.some(({ step }) => step === 'reviewed'),
        updates: (latest.get(actionId) ?? []).map((update) => ({
          ...update,
          progress: said.get(update.id)?.progress ?? '',
          forecastOn: said.get(update.id)?.forecastOn ?? null,
        })),
        milestones: (record.milestones.get(actionId) ?? []).filter((row) => wasKnownAt(row, moment)),
        timesRedated,
        daysMoved,
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

/** The success measures of these versions of actions. */
async function readMeasures(db: Db, versionIds: string[]): Promise<Map<string, string>> {
  const rows = await measuresOf(db).execute({ ids: listed(versionIds) })
  return new Map(rows.map(({ id, successMeasure }) => [id, successMeasure]))
}

const measuresOf = prepared((db) =>
  db
    .select({ id: actions.id, successMeasure: actions.successMeasure })
    .from(actions)
    .where(isAmong(actions.id, 'ids'))
    .prepare('measures_of_actions'),
)
