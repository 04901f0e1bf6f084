import { addDays, type Day } from './day.ts'

/**
 * England's bank holidays, month and day, by year.
 *
 * Source: gov.uk/bank-holidays (England and Wales), with the days that were
 * moved (8 May 2020) or given once (3 June and 19 September 2022, 8 May 2023).
 * Years that are not announced yet follow the same rules; a day given once, for
 * a reign or a jubilee, must be added here when it is announced.
 */
const BANK_HOLIDAYS: Record<string, string> = {
  2019: '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26',
  2020: '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28',
  2021: '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28',
  2022: '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27',
  2023: '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26',
  2024: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
  2025: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
  2028: '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
  2029: '01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26',
  2030: '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26',
}

const HOLIDAYS = new Set(
  Object.entries(BANK_HOLIDAYS).flatMap(([year, days]) => days.split(' ').map((monthDay) => `${year}-${monthDay}`)),
)

/** How many clear working days lie between the issue of papers and their meeting (Local Government Act 1972, section 100B). */
export const CLEAR_DAYS = 5

/**
 * Whether offices are open: no Saturday, no Sunday, no bank holiday in England.
 *
 * @throws RangeError outside the years whose bank holidays are known.
 */
export function isWorkingDay(on: Day): boolean {
  if (BANK_HOLIDAYS[on.slice(0, 4)] === undefined)
    throw new RangeError(`Bank holidays are known from 2019 to 2030 only, so ${on} cannot be told for a working day`)
  const dayOfWeek = new Date(on).getUTCDay()
  return dayOfWeek !== 0 && dayOfWeek !== 6 && !HOLIDAYS.has(on)
}

/**
 * The working day so many working days after a day; before it when negative.
 * The day itself is not counted, and is the answer when there are none to add.
 *
 * @example
 * // Ofsted published on 27 August 2019 and wanted the plan within 70 working days.
 * addWorkingDays(day('2019-08-27'), 70) // => '2019-12-03'
 */
export function addWorkingDays(on: Day, count: number): Day {
  const step = count < 0 ? -1 : 1
  let reached = on
  let left = Math.abs(count)
  while (left > 0) {
    reached = addDays(reached, step)
    if (isWorkingDay(reached)) left -= 1
  }
  return reached
}

/**
 * Working days from one day to another, counting the last and not the first;
 * negative when `to` is earlier.
 *
 * @example
 * workingDaysBetween(day('2020-12-24'), day('2020-12-29')) // => 1: Christmas, a weekend, and Boxing Day on the Monday
 */
export function workingDaysBetween(from: Day, to: Day): number {
  if (to < from) return 0 - workingDaysBetween(to, from)
  let count = 0
  let on = from
  while (on < to) {
    on = addDays(on, 1)
    if (isWorkingDay(on)) count += 1
  }
  return count
}

/**
 * The latest working day on which a meeting's papers can go out, so that five
 * clear working days lie between: neither the day of issue nor the meeting's
 * own is counted.
 *
 * @example
 * papersDueOn(day('2020-05-13')) // => '2020-05-04': Friday 8 May was a bank holiday
 */
export const papersDueOn = (meetingDay: Day): Day => addWorkingDays(meetingDay, -(CLEAR_DAYS + 1))
