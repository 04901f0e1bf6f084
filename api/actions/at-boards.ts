import type { BoardDate } from '../../domain/contract/frame.ts'
import { endOfDay, type Day } from '../../domain/day.ts'
import type { ShownStatus } from '../../domain/delivery-status.ts'
import type { Moment } from '../../db/as-at.ts'
import { boardsBy } from '../plan/frame.ts'
import type { PlanRecord } from '../plan/read-record.ts'
import { standingOf } from '../plan/standing.ts'

/** The boards whose papers had been drawn before a day, oldest first. */
export const boardsBefore = (record: PlanRecord, moment: Moment, day: Day): BoardDate[] =>
  boardsBy(record, moment, day).filter(({ dataCutOffOn }) => dataCutOffOn < day)

/**
 * What each board's papers showed of one action, as known and judged at its
 * data cut-off; null while it was not yet in the plan, and once it was withdrawn.
 */
export const statusAtBoards = (
  record: PlanRecord,
  actionId: string,
  boards: readonly BoardDate[],
): (ShownStatus | null)[] =>
  boards.map(({ dataCutOffOn }) => {
    const then = standingOf(record, actionId, { moment: endOfDay(dataCutOffOn), on: dataCutOffOn })
    return then?.version.state === 'active' ? then.verdict.status : null
  })

/** The same of every board before the day of a view, each with its board. */
export function boardsSeen(record: PlanRecord, actionId: string, { moment, day }: { moment: Moment; day: Day }) {
  const boards = boardsBefore(record, moment, day)
  const statuses = statusAtBoards(record, actionId, boards)
  return boards.map((meeting, at) => ({ meeting, status: statuses[at] ?? null }))
}
