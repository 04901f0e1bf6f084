import { sayDay, type Day } from '../day.ts'
import type { MeetingKind } from '../vocabulary.ts'
import { callMeeting } from './meetings.ts'

interface Moment {
  day: Day
  meeting: { kind: MeetingKind; heldOn: Day } | null
}

/**
 * A moment in words: by its meeting when it is one's, else by its day.
 *
 * @example
 * sayMoment({ day, meeting: null }) // => '14 October 2020'
 * sayMoment({ day, meeting: { kind: 'improvement-board', heldOn } }) // => 'the board of 28 October 2020'
 */
export const sayMoment = ({ day, meeting }: Moment): string => (meeting ? `the ${callMeeting(meeting)}` : sayDay(day))

/** One side of a comparison: `the board of 28 October 2020`, `14 October 2020`, `today, 10 December 2020`. */
export const saySide = (side: Moment & { isNow: boolean }): string =>
  side.isNow ? `today, ${sayDay(side.day)}` : sayMoment(side)

/**
 * The moment that is compared with, after "than".
 *
 * @example
 * sayThen({ day: day('2020-10-14'), meeting: { kind: 'improvement-board', heldOn: day('2020-10-28') } })
 * // => 'at the board of 28 October 2020'
 * sayThen({ day: day('2020-03-01'), meeting: null }) // => 'on 1 March 2020'
 */
export const sayThen = ({ day, meeting }: Moment): string =>
  meeting ? `at the ${callMeeting(meeting)}` : `on ${sayDay(day)}`
