import { setImmediate as nextTurn } from 'node:timers/promises'
import { LRUCache } from 'lru-cache'
import { prepared } from '../../db/prepared.ts'
import type { Db } from '../../db/store.ts'
import { completionForecast, LEAST_OUTCOMES, type Range } from '../../domain/completion-forecast.ts'
import type { Forecast } from '../../domain/contract/slippage.ts'
import { addDays, endOfDay, sayDay, type Day } from '../../domain/day.ts'
import { lastOfMonth } from '../../domain/month.ts'
import type { Moment } from '../../db/as-at.ts'
import { boardsBy } from '../plan/frame.ts'
import type { Drawing } from '../plan/plan-view.ts'
import { active, countComplete, standAt } from '../plan/standing.ts'
import { wasKnownAt } from '../../db/as-at.ts'
import { sayMonth } from '../../domain/words/days.ts'
import { sayBasis } from '../../domain/words/forecast.ts'
import { outcomesBy } from './outcomes.ts'

/**
 * The range of actions agreed complete by each coming board and by the expected
 * re-inspection, and its back-test. Of a plan of hundreds of actions each range
 * takes tens of milliseconds: others are answered in between.
 */
export async function drawForecast(db: Db, drawing: Drawing): Promise<Forecast> {
  const { record, head, moment, day } = drawing
  const outcomes = outcomesBy(record, moment)
  const coming = record.meetingVersions
    .filter((row) => wasKnownAt(row, moment) && row.kind === 'improvement-board' && row.heldOn > day)
    .map(({ heldOn, title }) => ({ by: heldOn, label: `${title}, ${sayDay(heldOn)}` }))
  const inspection = head.reinspectionExpectedOn
  const marked = [
    ...coming,
    ...(inspection !== null && inspection > day
      ? [{ by: inspection, label: `Re-inspection expected about ${sayMonth(inspection)}` }]
      : []),
  ]
  const until = marked
    .map(({ by }) => by)
    .sort()
    .at(-1)
  const months = until === undefined ? [] : monthEnds(day, until).map((by) => ({ by, label: null }))
  const by = [...marked, ...months.filter((one) => marked.every((other) => other.by !== one.by))].sort((one, other) =>
    one.by.localeCompare(other.by),
  )

  await nextTurn()
  const ranges = forecastAt(
    drawing,
    moment,
    day,
    by.map((one) => one.by),
  )
  return {
    ranges: ranges && ranges.map((range, i) => ({ ...range, label: by[i]?.label ?? null })),
    basis: sayBasis(
      outcomes,
      ranges === null ? { least: LEAST_OUTCOMES, openOn: openPromises(drawing), on: day } : null,
    ),
    backTest: await backTest(drawing, keptRanges(db)),
  }
}

/** The days of the promises that are still to end: of open actions when they are due, and of milestones that are not done. */
function openPromises({ record, moment, day }: Drawing): Day[] {
  const open = active(standAt(record, moment, day)).filter(({ verdict }) => verdict.status !== 'complete')
  return open.flatMap(({ actionId, version }) => [
    ...(version.dueOn ? [version.dueOn] : []),
    ...(record.milestones.get(actionId) ?? []).flatMap((row) =>
      wasKnownAt(row, moment) && row.doneOn === null && row.dueOn !== null ? [row.dueOn] : [],
    ),
  ])
}

function forecastAt({ record }: Drawing, moment: Moment, day: Day, by: Day[]) {
  const standing = active(standAt(record, moment, day)).filter(({ verdict }) => verdict.because !== 'closed-before')
  const isClosed = ({ verdict }: (typeof standing)[number]) => verdict.status === 'complete'
  return completionForecast(
    {
      complete: standing.filter(isClosed).length,
      // What is ongoing has no end to be forecast: it stays open.
      openDueOn: standing.filter((one) => !isClosed(one)).flatMap(({ version }) => version.dueOn ?? []),
      outcomes: outcomesBy(record, moment).all,
    },
    day,
    by,
  )
}

type KeptRanges = LRUCache<string, Range[]>

/**
 * What would have been said at past boards. The record as it was known then
 * never changes, so each is drawn once; it is most of what a forecast costs.
 */
const keptRanges = prepared((): KeptRanges => new LRUCache({ max: 5000 }))

/** What would have been said at each past board of the next one, beside what then happened. */
async function backTest(drawing: Drawing, kept: KeptRanges): Promise<Forecast['backTest']> {
  const { record, moment, day, today } = drawing
  // Boards that share a cut-off saw the same: nothing was to be forecast between them.
  const boards = boardsBy(record, moment, day).filter(
    ({ dataCutOffOn }, i, all) => dataCutOffOn !== all[i - 1]?.dataCutOffOn,
  )
  const tested: Forecast['backTest'] = []
  for (const [i, next] of boards.entries()) {
    const at = boards[i - 1]
    if (!at) continue
    await nextTurn()
    const then = endOfDay(at.dataCutOffOn)
    const key = `${record.planVersions[0]?.planId} ${at.dataCutOffOn} ${next.dataCutOffOn}`
    const known = kept.get(key)
    const [range = null] = known ?? forecastAt(drawing, then, at.dataCutOffOn, [next.dataCutOffOn]) ?? []
    if (!known && at.dataCutOffOn < today) kept.set(key, range ? [range] : [])
    const actual = countComplete(record, endOfDay(next.dataCutOffOn))
    tested.push({ at, next, range, actual, held: range && range.low <= actual && actual <= range.high })
  }
  return tested
}

/** The last day of each month after one day, up to another. */
export function monthEnds(after: Day, until: Day): Day[] {
  const ends: Day[] = []
  for (let end = lastOfMonth(after); end <= until; end = lastOfMonth(addDays(end, 1))) if (end > after) ends.push(end)
  return ends
}
