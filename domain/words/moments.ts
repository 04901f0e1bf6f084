import { sayDay, type Day } from '../day.ts'

interface Moment {
  day: Day
  meeting: { heldOn: Day } | null
}

/**
 * A moment in words: by its board when it is one's, else by its day.
 *
 * @example
 * sayMoment({ day, meeting: null }) // => '14 October 2020'
 * sayMoment({ day, meeting: { heldOn } }) // => 'the board of 28 October 2020'
 */
export const sayMoment = ({ day, meeting }: Moment): string =>
  meeting ? `the board of ${sayDay(meeting.heldOn)}` : sayDay(day)

/** One side of a comparison: `the board of 28 October 2020`, `14 October 2020`, `today, 10 December 2020`. */
export const saySide = (side: Moment & { isNow: boolean }): string =>
  side.isNow ? `today, ${sayDay(side.day)}` : sayMoment(side)
