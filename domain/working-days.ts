import { addDays, type Day } from './day.ts'

/** Whether a day is a bank holiday. Rules are told: the calendar of England is the server's (`api/calendar`). */
export type IsHoliday = (on: Day) => boolean

/** How many clear working days lie between the issue of papers and their meeting (Local Government Act 1972, section 100B). */
export const CLEAR_DAYS = 5

/** Whether offices are open: no Saturday, no Sunday, no bank holiday. */
export function isWorkingDay(on: Day, isHoliday: IsHoliday): boolean {
  const dayOfWeek = new Date(on).getUTCDay()
  return dayOfWeek !== 0 && dayOfWeek !== 6 && !isHoliday(on)
}

/**
 * The working day so many working days after a day; before it when negative.
 * The day itself is not counted, and is the answer when there are none to add.
 *
 * @example
 * // Ofsted published on 27 August 2019 and wanted the plan within 70 working days.
 * addWorkingDays(day('2019-08-27'), 70, isHoliday) // => '2019-12-03'
 */
export function addWorkingDays(on: Day, count: number, isHoliday: IsHoliday): Day {
  const step = count < 0 ? -1 : 1
  let reached = on
  let left = Math.abs(count)
  while (left > 0) {
    reached = addDays(reached, step)
    if (isWorkingDay(reached, isHoliday)) left -= 1
  }
  return reached
}

/**
 * Working days from one day to another, counting the last and not the first;
 * negative when `to` is earlier.
 *
 * @example
 * workingDaysBetween(day('2020-12-24'), day('2020-12-29'), isHoliday) // => 1: Christmas, a weekend, and Boxing Day on the Monday
 */
export function workingDaysBetween(from: Day, to: Day, isHoliday: IsHoliday): number {
  if (to < from) return 0 - workingDaysBetween(to, from, isHoliday)
  let count = 0
  let on = from
  while (on < to) {
    on = addDays(on, 1)
    if (isWorkingDay(on, isHoliday)) count += 1
  }
  return count
}

/**
 * The latest working day from which so many clear working days lie before a
 * meeting: neither that day nor the meeting's own is counted.
 *
 * @example
 * clearDaysBefore(day('2020-05-13'), CLEAR_DAYS, isHoliday) // => '2020-05-04': Friday 8 May was a bank holiday
 */
export const clearDaysBefore = (meetingDay: Day, clear: number, isHoliday: IsHoliday): Day =>
  addWorkingDays(meetingDay, -(clear + 1), isHoliday)
