import type { BoardView } from '../../domain/contract/board.ts'
import type { ActionRow } from '../../domain/contract/frame.ts'
import { isAwaiting } from '../../domain/delivery-status.ts'
import { isOver } from '../../domain/meeting-state.ts'
import { headline, summary } from '../../domain/words/headline.ts'
import { movement } from '../../domain/movement.ts'
import { byWorst } from '../../domain/roll-up.ts'
import { sayMoment } from '../../domain/words/moments.ts'
import { wasKnownAt } from '../../db/as-at.ts'
import type { Db } from '../../db/store.ts'
import { atPastBoards, historyOf } from '../plan/frame.ts'
import type { Drawing } from '../plan/plan-view.ts'
import type { When } from '../plan/read-as-at.ts'
import { active, isUnreported, rowMaker, standAt, together, type Standing } from '../plan/standing.ts'
import { countGaps } from './count-gaps.ts'
import { nextDates, timeMarkers } from './dates.ts'
import { findAsks } from './find-asks.ts'
import { findLeft } from './find-left.ts'
import { findChairAccess } from './find-chair-access.ts'
import { findContradictions } from './find-contradictions.ts'
import { readMeasures } from './read-measures.ts'
import { readWords } from './read-words.ts'
import { lastBoard, standingAt } from './since.ts'

type Board = Omit<BoardView, 'me' | 'plan' | 'asAt' | 'toAnswer' | 'issued'>

/**
 * Everything the board page shows.
 *
 * @param asked The moment from which it tells what moved; the last board unless it is said.
 */
export async function drawBoard(db: Db, drawing: Drawing, asked: When | null = null): Promise<Board> {
  const { record, head, moment, day, asAt } = drawing
  const all = standAt(record, moment, day)
  const now = active(all)
  const row = rowMaker(record, moment, day)
  const whole = together(now)

  const then = atPastBoards(record, drawing)
  const since = asked ? standingAt(record, asked) : lastBoard(then, asAt)
  const moved = movement(since?.standing.map(shown) ?? [], since ? now.map(shown) : [])

  const late = now.map(row).filter((one) => one.late)
  const gotWorse = new Set(moved.worse.map(({ ref }) => ref))
  const worstFirst = now.toSorted(
    (one, other) => byWorst(one.verdict.status, other.verdict.status) || row(other).daysLate - row(one).daysLate,
  )
  const exceptions = worstFirst
    .filter(
      (one) =>
        one.verdict.status === 'off-track' ||
        one.verdict.status === 'out-of-date' ||
        row(one).late ||
        gotWorse.has(one.version.ref),
    )
    .filter((one) => !isAwaiting(one.closure?.step ?? null))

  const stripOf = (of: (standing: Standing[]) => Standing[]) =>
    then
      .filter(({ meeting }) => isOver(meeting, asAt))
      .slice(-5)
      .map(({ meeting, standing }) => ({ heldOn: meeting.heldOn, worst: together(of(standing)).worst }))

  const byRef = new Map(all.map((one) => [one.version.ref, one]))
  const wordsOf = await readWords(db, drawing, now)
  const moves = (list: typeof moved.worse) =>
    list.flatMap(({ ref, from }) => {
      const one = byRef.get(ref)
      return one ? [{ from, action: row(one) }] : []
    })

  const measures = await readMeasures(
    db,
    now.map(({ version }) => version.id),
  )
  const reviewsMissed = now.filter(({ verdict }) => verdict.because === 'review-missed').length
  const unreported = now.filter(isUnreported).length
  const lateByDays = late.filter(({ due }) => due.kind === 'day')

  return {
    headline: headline(whole, since && { worse: moved.worse.length, better: moved.better.length }, {
      words: head.statusWords,
      ...(asked && { since: sayMoment(asked.asAt) }),
    }),
    summary: summary({ ...whole, reviewsMissed, unreported }, head, day, { words: head.statusWords }),
    counts: whole.counts,
    total: whole.total,
    reviewsMissed,
    unreported,
    late: {
      count: late.length,
      averageDays: average(lateByDays.map(({ daysLate }) => daysLate)),
    },
    lateByDays: lateByDays.length,
    since: since && { moment: since.moment, ...together(since.standing) },
    moved: {
      worse: moves(moved.worse),
      better: moves(moved.better),
      added: moved.added.flatMap((ref) => byRef.get(ref) ?? []).map(row),
      withdrawn: moved.withdrawn.flatMap((ref) => byRef.get(ref) ?? []).map(row),
    },
    left: findLeft(record, all, { since: since && since.until, row }),
    contradictions: await findContradictions(db, drawing, now, measures),
    gaps: countGaps(now, { head, row, measures }),
    areas: record.areaVersions
      .filter((one) => wasKnownAt(one, moment))
      .map(({ number, title, thingId }) => {
        const inArea = (standing: Standing[]) => standing.filter(({ version }) => version.areaId === thingId)
        return { number, title, ...together(inArea(now)), strip: stripOf(inArea) }
      }),
    recommendations: record.recommendationVersions
      .filter((one) => wasKnownAt(one, moment))
      .map(({ number, shortTitle, wording, thingId }) => {
        const answers = (standing: Standing[]) =>
          standing.filter((one) =>
            record.recommendationsOf.get(one.version.id)?.some((to) => to.recommendationId === thingId),
          )
        return {
          number,
          title: shortTitle,
          wording,
          ...together(answers(now)),
          strip: stripOf(answers),
        }
      }),
    exceptions: exceptions.map((one) => ({ action: row(one), words: wordsOf(one) })),
    ...findAsks(worstFirst, { drawing, row, wordsOf }),
    chairAccess: findChairAccess(drawing),
    nextDates: nextDates(record, head, moment, day),
    history: [...historyOf(then), { meeting: asAt.meeting, ...whole }],
    markers: timeMarkers(record, moment),
  }
}

const shown = ({ version, verdict }: Standing) => ({ ref: version.ref, status: verdict.status })

const average = (days: ActionRow['daysLate'][]): number | null =>
  days.length === 0 ? null : Math.round(days.reduce((sum, one) => sum + one, 0) / days.length)
