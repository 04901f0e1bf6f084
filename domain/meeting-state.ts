import type { Day } from './day.ts'

/** How a meeting stands to a moment: its day is over, is that day, or is to come. */
export const MEETING_STATES = ['over', 'today', 'to-come'] as const
export type MeetingState = (typeof MEETING_STATES)[number]

/** Today as it goes on, or the end of a day that is looked back at. */
interface Moment {
  day: Day
  isNow: boolean
}

/**
 * How a meeting stands to the moment that a page shows.
 *
 * Until its day is over a board has seen nothing, though its papers are drawn;
 * and "since the last board" is since the one before it: what is decided today
 * is not what changed since it was decided. A past day is shown as it ended: its
 * board has met, and the page holds what was decided there.
 *
 * @example
 * const meeting = { heldOn: day('2020-12-10') }
 * meetingState(meeting, { day: day('2020-12-10'), isNow: true }) // => 'today'
 * meetingState(meeting, { day: day('2020-12-10'), isNow: false }) // => 'over'
 */
export function meetingState({ heldOn }: { heldOn: Day }, { day, isNow }: Moment): MeetingState {
  if (heldOn === day) return isNow ? 'today' : 'over'
  return heldOn < day ? 'over' : 'to-come'
}

export const isOver = (meeting: { heldOn: Day }, at: Moment): boolean => meetingState(meeting, at) === 'over'
