import { sayDay, type Day } from '../day.ts'
import { meetingState, type MeetingState } from '../meeting-state.ts'
import type { RollUp } from '../roll-up.ts'
import type { MeetingKind } from '../vocabulary.ts'
import { sayDayBrief, sayMonth } from '../words/days.ts'
import { sayMarkerBriefly, type Marker } from '../words/markers.ts'
import { callMeeting } from '../words/meetings.ts'
import type { Mark } from './chart.ts'

/**
 * What actions showed at one board. Of the view itself, which is the last, `meeting` is that as at which it is drawn, of
 * whatever kind; null of a day.
 */
export interface AtBoard extends RollUp {
  meeting: { id: string; kind: MeetingKind; heldOn: Day; dataCutOffOn: Day } | null
}

export interface Column extends AtBoard {
  key: string
  /** Where it stands on the axis: the day of the meeting, or the day of the view. */
  on: Day
  /** In a title: "October 2020". */
  month: string
  /** In a sentence: "the board of 28 October 2020". */
  said: string
  /** Under the column, in two short lines. */
  label: string[]
  /** The last day of what it counts. */
  knownOn: Day
  /** The moment of the view itself. */
  isView: boolean
  /** What its board has seen: all of it once its day is over, nothing before. */
  state: MeetingState
}

const UNDER: Record<MeetingState, (heldOn: Day) => string> = {
  over: (heldOn) => heldOn.slice(0, 4),
  today: () => 'board',
  'to-come': () => 'to come',
}

/**
 * The columns of the chart of time, by their days: each board, and the moment of
 * the view among them. A board that has not met stands at the day it will, and
 * shows what its papers do.
 *
 * @example
 * // On 10 December 2020: 28 Oct 2020, 10 Dec today, 16 Dec to come.
 */
export function columnsOf(history: readonly AtBoard[], asAt: { day: Day; isNow: boolean }): Column[] {
  const view = history.at(-1)
  const columns = history.map((point) =>
    point.meeting === null ? dayColumn(point, asAt) : meetingColumn(point, point.meeting, view?.meeting ?? null, asAt),
  )
  // Stable, so that today stands after the board that meets today.
  return columns.sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
}

const dayColumn = (point: AtBoard, { day, isNow }: { day: Day; isNow: boolean }): Column => ({
  ...point,
  key: 'now',
  on: day,
  month: sayMonth(day),
  said: isNow ? `${sayDay(day)}, today` : sayDay(day),
  label: [sayDayBrief(day), isNow ? 'today' : 'as at'],
  knownOn: day,
  isView: true,
  state: 'over',
})

function meetingColumn(
  point: AtBoard,
  meeting: NonNullable<AtBoard['meeting']>,
  own: AtBoard['meeting'],
  asAt: { day: Day; isNow: boolean },
): Column {
  const isView = own?.id === meeting.id
  // In a meeting's own view its day stands for all that it sees: a board before it has met by then.
  const state = isView || (own !== null && meeting.heldOn < own.heldOn) ? 'over' : meetingState(meeting, asAt)
  return {
    ...point,
    key: meeting.id,
    on: meeting.heldOn,
    month: sayMonth(meeting.heldOn),
    said: `the ${callMeeting(meeting)}`,
    label: [sayDayBrief(meeting.heldOn), UNDER[state](meeting.heldOn)],
    knownOn: meeting.dataCutOffOn,
    isView,
    state,
  }
}

/** Which gap each marker stands in: after the last column up to the view's that did not yet know of it. */
export function placed(markers: readonly Marker[], columns: readonly Column[]): Mark[] {
  const view = columns.findIndex(({ isView }) => isView)
  const known = columns.slice(0, view + 1)
  return markers
    .map((marker) => ({
      label: sayMarkerBriefly(marker),
      after: known.findLastIndex(({ knownOn }) => knownOn < marker.on),
    }))
    .filter(({ after }) => after >= 0 && after < view)
}
