import { addDays, type Day } from './day.ts'
import { clearDaysBefore, isWorkingDay, type IsHoliday } from './working-days.ts'

/** The most meetings that one series may make: some six years of a board every six weeks. */
export const MOST_IN_SERIES = 60

/** The usual clear working days between the last day of data and the board: two weeks. */
export const CUT_OFF_CLEAR_DAYS = 9

/** A board that meets every so many weeks. */
export interface Rhythm {
  everyWeeks: number
  from: Day
  /** The last day on which one may be held, or how many there are to be. */
  end: { until: Day } | { count: number }
  /** Clear working days between the data cut-off, and the issue of papers, and the meeting. */
  clearDays: { cutOff: number; papers: number }
}

export interface SeriesMeeting {
  /** The day the rhythm falls on. */
  on: Day
  /** The day it is held: the next working day where offices are closed on the day itself. */
  heldOn: Day
  dataCutOffOn: Day
  papersDueOn: Day
}

const AUGUST = '08'
const isInAugust = (on: Day) => on.slice(5, 7) === AUGUST

/**
 * The meetings of a rhythm, with their cut-offs and papers in clear working days.
 *
 * A bank holiday moves a board to the next working day; August has none, since
 * members and officers are away; and the rhythm goes on from the day it fell on,
 * so that one moved board moves no other. Stops after one more than may be made,
 * so that its caller can say so.
 *
 * @example
 * boardSeries({ everyWeeks: 6, from: day('2021-03-10'), end: { count: 2 }, clearDays: { cutOff: 9, papers: 5 } }, isHoliday)
 * // => { meetings: [{ heldOn: '2021-03-10', dataCutOffOn: '2021-02-24', papersDueOn: '2021-03-02', … }, { heldOn: '2021-04-21', … }], dropped: [] }
 */
export function boardSeries(
  { everyWeeks, from, end, clearDays }: Rhythm,
  isHoliday: IsHoliday,
): { meetings: SeriesMeeting[]; dropped: Day[] } {
  const meetings: SeriesMeeting[] = []
  const dropped: Day[] = []
  const most = 'count' in end ? Math.min(end.count, MOST_IN_SERIES + 1) : MOST_IN_SERIES + 1
  for (let on = from; meetings.length < most; on = addDays(on, everyWeeks * 7)) {
    const heldOn = nextOpen(on, isHoliday)
    if ('until' in end && heldOn > end.until) break
    if (isInAugust(on) || isInAugust(heldOn)) dropped.push(on)
    else
      meetings.push({
        on,
        heldOn,
        dataCutOffOn: clearDaysBefore(heldOn, clearDays.cutOff, isHoliday),
        papersDueOn: clearDaysBefore(heldOn, clearDays.papers, isHoliday),
      })
  }
  return { meetings, dropped }
}

function nextOpen(on: Day, isHoliday: IsHoliday): Day {
  let open = on
  while (!isWorkingDay(open, isHoliday)) open = addDays(open, 1)
  return open
}
