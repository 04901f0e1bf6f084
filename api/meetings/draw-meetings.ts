import { wasKnownAt } from '../../db/as-at.ts'
import type { Db } from '../../db/store.ts'
import type { MeetingsView } from '../../domain/contract/meetings.ts'
import { whyNotCancelMeeting, whyNotChangeMeeting } from '../../domain/why-not-meeting.ts'
import { dayOf } from '../../domain/day.ts'
import { oddities } from '../../domain/odd-meeting.ts'
import { bankHolidays } from '../calendar/bank-holidays.ts'
import type { Drawing } from '../plan/plan-view.ts'
import { readDecisions } from './read-decisions.ts'

/** The meetings as they were known, newest first, and those that are not held. */
export async function drawMeetings(
  db: Db,
  { planId, record, moment, day, today, asAt }: Drawing,
): Promise<Omit<MeetingsView, 'me' | 'plan' | 'asAt'>> {
  const decisions = asAt.isNow ? await readDecisions(db, planId) : null
  const isHoliday = asAt.isNow ? await bankHolidays() : null
  const state = (id: string) => decisions?.get(id) ?? 0
  const recordedOn = ({ thingId, recordedAt }: (typeof record.meetingVersions)[number]) =>
    dayOf(
      record.meetingVersions.reduce(
        (first, one) => (one.thingId === thingId && one.recordedAt < first ? one.recordedAt : first),
        recordedAt,
      ),
    )
  return {
    meetings: record.meetingVersions
      .filter((row) => wasKnownAt(row, moment))
      .map((row) => ({
        id: row.key,
        versionId: record.asRead(row.id),
        kind: row.kind,
        title: row.title,
        heldOn: row.heldOn,
        dataCutOffOn: row.dataCutOffOn,
        papersDueOn: row.papersDueOn,
        cutOffPassed: row.dataCutOffOn <= day,
        whyNotChange: decisions
          ? (whyNotChangeMeeting({ ...row, decisions: state(row.thingId) }, today)?.message ?? null)
          : null,
        whyNotCancel: decisions
          ? (whyNotCancelMeeting({ ...row, decisions: state(row.thingId) }, recordedOn(row), today)?.message ?? null)
          : null,
        odd: isHoliday && row.heldOn >= today ? oddities(row, isHoliday) : [],
      }))
      .reverse(),
    cancelled: record.cancelledMeetings
      .filter((row) => wasKnownAt(row, moment))
      .flatMap(({ key, kind, title, heldOn, dataCutOffOn, papersDueOn, cancelledOn, reason }) =>
        cancelledOn === null ? [] : [{ id: key, kind, title, heldOn, dataCutOffOn, papersDueOn, cancelledOn, reason }],
      )
      .reverse(),
  }
}
