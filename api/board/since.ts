import type { Moment } from '../../db/as-at.ts'
import { endOfDay } from '../../domain/day.ts'
import type { AsAt } from '../../domain/contract/frame.ts'
import { lastBoardOf, type atPastBoards } from '../plan/frame.ts'
import type { When } from '../plan/read-as-at.ts'
import type { PlanRecord } from '../plan/read-record.ts'
import { active, standAt, type Standing } from '../plan/standing.ts'

/** The plan at the moment from which a board tells what moved. */
interface Since {
  moment: AsAt
  standing: Standing[]
  /** What was recorded after this came later; null for now. */
  until: Moment
}

/** The last board whose day is over; null before there was one. */
export function lastBoard(past: ReturnType<typeof atPastBoards>, asAt: AsAt): Since | null {
  const last = lastBoardOf(past, asAt)
  if (!last) return null
  const { meeting, standing } = last
  return {
    moment: { day: meeting.dataCutOffOn, isNow: false, hasEnded: true, param: `meeting:${meeting.id}`, meeting },
    standing,
    until: endOfDay(meeting.dataCutOffOn),
  }
}

/** Any earlier moment that was asked for. */
export const standingAt = (record: PlanRecord, { moment, day, asAt }: When): Since => ({
  moment: asAt,
  standing: active(standAt(record, moment, day)),
  until: moment,
})
