import { sayDay, type Day } from '../day.ts'
import { meetingState, type MeetingState } from '../meeting-state.ts'

const STATES: Record<MeetingState, string> = { over: '', today: ', today', 'to-come': ', to come' }

/**
 * A board in a list to choose from, as it stands today: `28 October 2020`,
 * `10 December 2020, today`, `16 December 2020, to come`. To somebody who looks
 * at the past it is its day alone, for a past view does not change with today.
 */
export const sayBoardChoice = (board: { heldOn: Day }, at: { day: Day; isNow: boolean }): string =>
  sayDay(board.heldOn) + (at.isNow ? STATES[meetingState(board, at)] : '')
