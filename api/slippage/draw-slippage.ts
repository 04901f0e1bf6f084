import { setImmediate as nextTurn } from 'node:timers/promises'
import type { SlippageView } from '../../domain/contract/slippage.ts'
import { addDays, dayOf, endOfDay, type Day } from '../../domain/day.ts'
import { slippage } from '../../domain/slippage.ts'
import { DATE_CHANGE_REASONS } from '../../domain/vocabulary.ts'
import { saySlippage } from '../../domain/words/slippage.ts'
import { wasKnownBy } from '../../db/as-at.ts'
import type { Db } from '../../db/store.ts'
import { daysMoved, fromOf, toOf } from '../date-changes/dues.ts'
import { readOwnWords } from '../board/read-words.ts'
import { inOrder } from '../plan/in-order.ts'
import { lastStep } from '../plan/last-step.ts'
import type { Drawing } from '../plan/plan-view.ts'
import { active, countComplete, rowMaker, standAt, promisesKnownBy, type Standing } from '../plan/standing.ts'
import { drawForecast, monthEnds } from './draw-forecast.ts'

type Row = SlippageView['actions'][number]

/** How far ahead promises are drawn: five years. */
const FURTHEST_DAYS = 5 * 366

/** Promises against what became of them, for every action and for the plan; and where it is heading. */
export async function drawSlippage(db: Db, drawing: Drawing): Promise<Omit<SlippageView, 'me' | 'plan' | 'asAt'>> {
  const { head, record, moment, day } = drawing
  const all = standAt(record, moment, day)
  const standing = active(all)
  const row = rowMaker(record, moment, day)
  const forecasts = await readOwnWords(db, drawing, standing)

  const actions = all
    .filter(isCounted)
    .map((one): Row => {
      const moves = movesOf(drawing, one)
      const { daysMoved, daysLost, atLeast, completedOn, forecastOn } = slippage(
        {
          dueDates: promisesOf(drawing, one),
          forecastOn: (one.update && forecasts.get(one.update.id)?.forecastOn) ?? null,
          completedOn: completedOnOf(drawing, one),
          daysCorrected: moves
            .filter(({ reasonCode }) => reasonCode === 'correction')
            .reduce((days, move) => days + (move.days ?? 0), 0),
        },
        // What left the plan has lost the days that it had lost by then.
        one.version.state === 'withdrawn' ? dayOf(one.version.recordedAt) : day,
      )
      return { action: row(one), forecastOn, completedOn, daysMoved, daysLost, atLeast, moves }
    })
    .sort((one, other) => other.daysLost - one.daysLost)

  const sum = (rows: readonly Row[]) => ({
    actions: rows.length,
    left: rows.filter(({ action }) => action.state === 'withdrawn').length,
    redated: rows.filter(({ action }) => action.timesRedated > 0).length,
    daysLost: rows.reduce((total, { daysLost }) => total + daysLost, 0),
    atLeast: rows.some(({ atLeast }) => atLeast),
  })
  const moves = actions.flatMap((one) => one.moves)
  const total = { ...sum(actions), moves: moves.length }

  return {
    sentence: saySlippage({
      ...total,
      undated: all.filter((one) => isCounted(one) && promisesOf(drawing, one).every(({ dueOn }) => dueOn === null))
        .length,
    }),
    actions,
    areas: head.areas.map((area) => ({ ...area, ...sum(actions.filter(({ action }) => action.area === area.number)) })),
    reasons: DATE_CHANGE_REASONS.map((code) => {
      const given = moves.filter((one) => one.reasonCode === code)
      return { code, moves: given.length, days: given.reduce((days, one) => days + (one.days ?? 0), 0) }
    })
      .filter((one) => one.moves > 0)
      .sort((one, other) => other.moves - one.moves),
    total,
    closedBefore: standing.filter(({ verdict }) => verdict.because === 'closed-before').length,
    burnUp: await burnUp(
      drawing,
      actions.filter(({ action }) => action.state === 'active'),
    ),
    forecast: await drawForecast(db, drawing),
  }
}

/** What was closed before this record began kept or broke its promises where nobody can look it up. */
const isCounted = ({ verdict }: Standing): boolean => verdict.because !== 'closed-before'

const promisesOf = ({ record, moment }: Drawing, { actionId }: Standing) => promisesKnownBy(record, actionId, moment)

/** The day an action was agreed complete, when it stands so; embedding it later does not move that day. */
function completedOnOf({ record, moment }: Drawing, { actionId, verdict }: Standing): Day | null {
  if (verdict.status !== 'complete') return null
  return lastStep(record.closures.get(actionId), 'agreed', moment)?.effectiveOn ?? null
}

const movesOf = ({ record, moment }: Drawing, { actionId }: Standing): Row['moves'] =>
  (record.dateChanges.get(actionId) ?? [])
    .filter((one) => one.step === 'agreed' && wasKnownBy(one, moment))
    .sort(inOrder)
    .map((change) => ({
      from: fromOf(change),
      to: toOf(change),
      days: daysMoved(change),
      reasonCode: change.reasonCode,
      reason: change.reason,
    }))

const isBy = (dueOn: Day | null, on: Day): boolean => dueOn !== null && dueOn <= on

/** Month by month from the plan's beginning to its last promise or the re-inspection; others are answered in between. */
async function burnUp(drawing: Drawing, actions: readonly Row[]): Promise<SlippageView['burnUp']> {
  const { record, head, day } = drawing
  const last =
    [...actions.flatMap(({ action }) => action.dueOn ?? []), head.reinspectionExpectedOn ?? day, day].sort().at(-1) ??
    day
  // A date typed far too late is no reason to draw for centuries.
  const furthest = addDays(day, FURTHEST_DAYS)
  const days = monthEnds(addDays(head.beganOn, -1), last < furthest ? last : furthest)

  const points: SlippageView['burnUp'] = []
  for (const on of [...new Set([...days, day])].sort()) {
    await nextTurn()
    points.push({
      on,
      firstPromise: actions.filter(({ action }) => isBy(action.originalDueOn, on)).length,
      presentPromise: actions.filter(({ action }) => isBy(action.dueOn, on)).length,
      agreed:
        on < day
          ? countComplete(record, endOfDay(on))
          : on === day
            ? actions.filter(({ completedOn }) => completedOn !== null).length
            : null,
    })
  }
  return points
}
