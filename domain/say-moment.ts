import { sayDay, type Day } from './day.ts'

/**
 * A moment in words: by its board when it is one's, else by its day.
 *
 * @example
 * sayMoment({ day, meeting: null }) // => '14 October 2020'
 * sayMoment({ day, meeting: { heldOn } }) // => 'the board of 28 October 2020'
 */
export const sayMoment = ({ day, meeting }: { day: Day; meeting: { heldOn: Day } | null }): string =>
  meeting ? `the board of ${sayDay(meeting.heldOn)}` : sayDay(day)
