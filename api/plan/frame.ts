import { wasKnownAt, type Moment } from '../../db/as-at.ts'
import type { AsAt, BoardDate, MeetingDate, PlanHead, StatusAtBoard } from '../../domain/contract/frame.ts'
import { dayOf, endOfDay, type Day } from '../../domain/day.ts'
import { isOver } from '../../domain/meeting-state.ts'
import type { PlanRecord } from './read-record.ts'
import type { When } from './read-as-at.ts'
import { active, standAt, together, type Standing } from './standing.ts'

/** The plan's own words, and what its filters and date picker list, at a moment. */
export function planHead(record: PlanRecord, boards: readonly BoardDate[], moment: Moment): PlanHead {
  const plan = record.planVersions.find((row) => wasKnownAt(row, moment)) ?? record.planVersions[0]
  if (!plan) throw new Error('A plan has no version')
  return {
    slug: plan.slug,
    council: plan.council,
    title: plan.title,
    illustrative: plan.illustrative,
    beganOn: beganOn(record),
    reinspectionExpectedOn: plan.reinspectionExpectedOn,
    staleAfterDays: plan.staleAfterDays,
    statusWords: plan.statusWords ?? {},
    quarters: plan.quarters ?? 'financial',
    areas: record.areaVersions.filter((row) => wasKnownAt(row, moment)).map(({ number, title }) => ({ number, title })),
    recommendations: record.recommendationVersions
      .filter((row) => wasKnownAt(row, moment))
      .map(({ number, shortTitle }) => ({ number, shortTitle })),
    boards: [...boards],
  }
}

/** The day on which the plan's record begins. */
const beganOn = ({ planVersions: [first] }: Pick<PlanRecord, 'planVersions'>): Day => {
  if (!first) throw new Error('A plan has no version')
  return dayOf(first.recordedAt)
}

/** The Improvement Boards whose cut-off had come by a day, oldest first. */
export const boardsBy = (
  record: Pick<PlanRecord, 'meetingVersions' | 'planVersions'>,
  moment: Moment,
  by: Day,
): BoardDate[] =>
  record.meetingVersions
    .filter((row) => wasKnownAt(row, moment) && row.kind === 'improvement-board')
    // A board of before the plan's record saw nothing of it: no page is as at then, and nothing is compared with it.
    .filter((row) => beganOn(record) <= row.dataCutOffOn && row.dataCutOffOn <= by)
    .map(({ key, title, heldOn, dataCutOffOn }) => ({ id: key, title, heldOn, dataCutOffOn }))

/** The last board before a moment: its day is over, and its cut-off came before the moment's day. */
export const lastBoardOf = <B extends { meeting: BoardDate }>(boards: readonly B[], asAt: AsAt): B | undefined =>
  boards.findLast(({ meeting }) => isOver(meeting, asAt) && meeting.dataCutOffOn < asAt.day)

/** The plan's actions as they stood at one moment, with the board it belongs to. */
export interface Standings {
  meeting: MeetingDate | null
  standing: Standing[]
}

/**
 * How the plan stood at every board before the moment of the view, each judged on its own day. One whose cut-off is that of
 * the view's own meeting, and which meets before it, saw the same, and saw it first. That meeting itself is none of them,
 * whatever its days were then.
 */
export const atPastBoards = (
  record: PlanRecord,
  { moment, day, asAt: { meeting: own } }: When,
): (Standings & { meeting: MeetingDate })[] =>
  boardsBy(record, moment, day)
    .filter(({ id }) => id !== own?.id)
    .filter(({ dataCutOffOn, heldOn }) => dataCutOffOn < day || (own !== null && heldOn < own.heldOn))
    .map((meeting) => ({
      meeting: { ...meeting, kind: 'improvement-board' },
      standing: atEndOf(record, meeting.dataCutOffOn),
    }))

function atEndOf(record: PlanRecord, on: Day): Standing[] {
  const end = endOfDay(on)
  return record.once(`standing ${on}`, end, () => active(standAt(record, end, on)))
}

/** The same, and last the moment of the view itself. */
export const atEachBoard = (record: PlanRecord, viewed: When): Standings[] => [
  ...atPastBoards(record, viewed),
  { meeting: viewed.asAt.meeting, standing: active(standAt(record, viewed.moment, viewed.day)) },
]

/** What was shown of some of the actions at each of these moments. */
export const historyOf = (
  moments: readonly Standings[],
  of: (standing: Standing[]) => Standing[] = (all) => all,
): StatusAtBoard[] => moments.map(({ meeting, standing }) => ({ meeting, ...together(of(standing)) }))
