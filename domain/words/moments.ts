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

/**
 * The moment that is compared with, after "than".
 *
 * @example
 * sayThen({ day: day('2020-10-14'), meeting: { heldOn: day('2020-10-28') } }) // => 'at the board of 28 October 2020'
 * sayThen({ day: day('2020-03-01'), meeting: null }) // => 'on 1 March 2020'
 */
export const sayThen = ({ day, meeting }: Moment): string =>
  meeting ? `at the board of ${sayDay(meeting.heldOn)}` : `on ${sayDay(day)}`
