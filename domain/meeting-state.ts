import type { Day } from './day.ts'

/** How a meeting stands to a day: its day is over, is that day, or is to come. */
export const MEETING_STATES = ['over', 'today', 'to-come'] as const
export type MeetingState = (typeof MEETING_STATES)[number]

/**
 * How a meeting stands to a day.
 *
 * Until its day is over a board has seen nothing, though its papers are drawn;
 * and "since the last board" is since the one before it: what is decided today
 * is not what changed since it was decided.
 *
 * @example
 * meetingState({ heldOn: day('2020-12-10') }, day('2020-12-10')) // => 'today'
 * meetingState({ heldOn: day('2020-12-10') }, day('2020-12-11')) // => 'over'
 */
export const meetingState = ({ heldOn }: { heldOn: Day }, on: Day): MeetingState =>
  heldOn < on ? 'over' : heldOn === on ? 'today' : 'to-come'

export const isOver = (meeting: { heldOn: Day }, on: Day): boolean => meetingState(meeting, on) === 'over'
