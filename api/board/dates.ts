import { wasKnownAt, wasKnownBy, type Moment } from '../../db/as-at.ts'
import type { BoardView } from '../../domain/contract/board.ts'
import type { PlanHead } from '../../domain/contract/frame.ts'
import { dayOf, type Day } from '../../domain/day.ts'
import type { PlanRecord } from '../plan/read-record.ts'

/** What comes next: meetings with their cut-off and the day their papers are due, visits that are known, the re-inspection. */
export function nextDates(record: PlanRecord, head: PlanHead, moment: Moment, on: Day): BoardView['nextDates'] {
  const meetings = record.meetingVersions
    .filter((row) => wasKnownAt(row, moment) && row.heldOn >= on)
    .map(({ key, heldOn, title, dataCutOffOn, papersDueOn }) => ({
      on: heldOn,
      kind: 'meeting' as const,
      meeting: key,
      ...{ title, dataCutOffOn, papersDueOn },
    }))
  const visits = record.visitVersions
    .filter((row) => wasKnownAt(row, moment) && row.endsOn >= on)
    .map(({ startsOn, title }) => ({ on: startsOn, kind: 'visit' as const, title, ...NO_PAPERS }))
  const soon = [...meetings, ...visits].sort((one, other) => one.on.localeCompare(other.on)).slice(0, 4)

  const expected = head.reinspectionExpectedOn
  return expected && expected >= on
    ? [...soon, { on: expected, kind: 're-inspection', title: null, ...NO_PAPERS }]
    : soon
}

const NO_PAPERS = { meeting: null, dataCutOffOn: null, papersDueOn: null }

/** What a chart of time marks: visits that had been made, and versions of the plan after its first. */
export function timeMarkers(record: PlanRecord, moment: Moment): BoardView['markers'] {
  const visits = record.visitVersions
    .filter((row) => wasKnownAt(row, moment) && row.kind !== 'action-planning')
    .map(({ startsOn, endsOn, title }) => ({ on: startsOn, to: endsOn, kind: 'visit' as const, words: title }))
  const refreshes = record.planVersions
    .filter((row, i) => i > 0 && row.reason !== null && wasKnownBy(row, moment))
    .map(({ recordedAt, reason }) => {
      const on = dayOf(recordedAt)
      return { on, to: on, kind: 'refresh' as const, words: reason ?? '' }
    })
  const began = record.planVersions[0] && dayOf(record.planVersions[0].recordedAt)
  return [...visits, ...refreshes]
    .filter(({ on }) => began !== undefined && on >= began)
    .sort((one, other) => one.on.localeCompare(other.on))
}
