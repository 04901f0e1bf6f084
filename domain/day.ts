import { TZDate } from '@date-fns/tz'

declare const dayBrand: unique symbol
declare const instantBrand: unique symbol

/** A calendar day as people in England say it, `2020-10-14`. Compares as text. */
export type Day = string & { readonly [dayBrand]: true }

/** A moment in UTC to the millisecond, `2020-10-14T22:59:59.999Z`. Compares as text. */
export type Instant = string & { readonly [instantBrand]: true }

const LONDON = 'Europe/London'
const DAY = /^\d{4}-\d{2}-\d{2}$/
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/

export const isDay = (said: string): said is Day =>
  DAY.test(said) && !Number.isNaN(Date.parse(said)) && new Date(said).toISOString().startsWith(said)

export const isInstant = (said: string): said is Instant =>
  INSTANT.test(said) && !Number.isNaN(Date.parse(said)) && new Date(said).toISOString() === said

/** @throws RangeError when it is no day of the calendar. */
export function day(said: string): Day {
  if (!isDay(said)) throw new RangeError(`Not a day: ${said}`)
  return said
}

/** @throws RangeError when it is no moment in UTC. */
export function instant(said: string | Date): Instant {
  const text = said instanceof Date ? said.toISOString() : said
  if (!isInstant(text)) throw new RangeError(`Not an instant: ${text}`)
  return text
}

/**
 * The day it was in London at a moment.
 *
 * @example
 * dayOf(instant('2020-07-01T23:30:00.000Z')) // => '2020-07-02': London was an hour ahead
 */
export function dayOf(moment: Instant): Day {
  // London is whole hours from UTC, and its clocks change on the hour: all moments of one hour fall on one day.
  const hour = moment.slice(0, 13)
  const known = dayOfHour.get(hour)
  if (known !== undefined) return known
  const { year, month, day: date } = partsOf(moment)
  const on = `${year}-${month}-${date}` as Day
  if (dayOfHour.size >= MOST_HOURS) dayOfHour.clear()
  dayOfHour.set(hour, on)
  return on
}

/** Answers worth keeping: asking for the calendar of a time zone costs a hundred times what looking one up does. */
const dayOfHour = new Map<string, Day>()
const MOST_HOURS = 5000

/**
 * The last millisecond of a day in London: what "as at" a day means.
 *
 * @example
 * endOfDay(day('2020-10-14')) // => '2020-10-14T22:59:59.999Z'
 */
export function endOfDay(on: Day): Instant {
  const known = endOfDays.get(on)
  if (known !== undefined) return known
  const [year = 0, month = 1, date = 1] = on.split('-').map(Number)
  const end = new Date(new TZDate(year, month - 1, date, 23, 59, 59, 999, LONDON).getTime()).toISOString() as Instant
  if (endOfDays.size >= MOST_DAYS) endOfDays.clear()
  endOfDays.set(on, end)
  return end
}

const endOfDays = new Map<Day, Instant>()
const MOST_DAYS = 2000

/** A time of day in London, for records that were made by hand: `londonTime(day, 14, 30)`. */
export function londonTime(on: Day, hours: number, minutes = 0): Instant {
  const [year = 0, month = 1, date = 1] = on.split('-').map(Number)
  return new Date(new TZDate(year, month - 1, date, hours, minutes, LONDON).getTime()).toISOString() as Instant
}

/** Whole days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)

export const addDays = (on: Day, days: number): Day =>
  new Date(Date.parse(on) + days * 86_400_000).toISOString().slice(0, 10) as Day

// The browser's own words for dates: a library's would weigh more than the page that needs them.
const worded = (style: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...style })
const LONG = worded({ day: 'numeric', month: 'long', year: 'numeric' })
const SHORT = worded({ day: 'numeric', month: 'long' })

/** `28 November 2019`. */
export const sayDay = (on: Day): string => LONG.format(Date.parse(on))

/** `28 November`, where the year is plain from what stands around it. */
export const sayDayShort = (on: Day): string => SHORT.format(Date.parse(on))

/** `4 December 2020 at 14:30`, in London. */
export function sayInstant(moment: Instant): string {
  const { hour, minute } = partsOf(moment)
  return `${sayDay(dayOf(moment))} at ${hour}:${minute}`
}

/** `20 to 21 August 2020`, `30 November to 1 December 2020`: ranges are said with "to". */
export function sayRange(from: Day, to: Day): string {
  if (from === to) return sayDay(from)
  if (from.slice(0, 4) !== to.slice(0, 4)) return `${sayDay(from)} to ${sayDay(to)}`
  if (from.slice(0, 7) !== to.slice(0, 7)) return `${sayDayShort(from)} to ${sayDay(to)}`
  return `${Number(from.slice(8))} to ${sayDay(to)}`
}

const IN_LONDON = new Intl.DateTimeFormat('en-GB', {
  timeZone: LONDON,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** The calendar and the clock in London at a moment. */
function partsOf(
  moment: Instant,
): Record<string, string> & { year: string; month: string; day: string; hour: string; minute: string } {
  const parts = IN_LONDON.formatToParts(Date.parse(moment)).map(({ type, value }) => [type, value])
  return Object.fromEntries(parts) as ReturnType<typeof partsOf>
}
