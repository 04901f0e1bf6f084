import { isNoTime } from './longest-time.ts'
import { day, isDay, sayDay, type Day } from './day.ts'
import { sayUnlikelyYear, unlikelyYear } from './plan-years.ts'

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const WEEKDAY = /^(mon|tues?|wed(nes)?|thu(rs?)?|fri|sat(ur)?|sun)(day)?\.?,? /

interface Parts {
  year: string
  month: number
  date: number
}

/** The number of a month by its name, or three letters of it; 0 when it is none. */
export const monthNamed = (name: string): number =>
  name.length < 3 ? 0 : MONTHS.findIndex((month) => month.startsWith(name === 'sept' ? 'sep' : name)) + 1

/** Each way in which people write a day. The day stands before the month, always, as it does in England. */
const WAYS: readonly [RegExp, (found: readonly string[]) => Parts][] = [
  // One sign between all three: "2001/02 - 2" is no day, but a year and what its author says beside it.
  [/^(\d{4,6})([-/.])(\d{1,2})\2(\d{1,2})$/, ([year = '', , month, date]) => parts(year, Number(month), date)],
  [/^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{2}|\d{4,6})$/, ([date, month, year = '']) => parts(year, Number(month), date)],
  [
    /^(\d{1,2})[- ]?([a-z]+)\.?[- ]?(\d{2}|\d{4,6})$/,
    ([date, name = '', year = '']) => parts(year, monthNamed(name), date),
  ],
  [/^([a-z]+)\.? (\d{1,2}) (\d{4})$/, ([name = '', date, year = '']) => parts(year, monthNamed(name), date)],
]
const parts = (year: string, month: number, date: string | undefined): Parts => ({ year, month, date: Number(date) })

const tidy = (typed: string): string =>
  typed
    .trim()
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .replace(WEEKDAY, '')
    .replaceAll(/(?<=\d)(st|nd|rd|th)\b( of\b)?/g, '')
    .replaceAll(',', ' ')
    .replaceAll(/ *([-/.]) */g, '$1')
    .replaceAll(/ +/g, ' ')
    .trim()

function findParts(typed: string): Parts | null {
  if (isNoTime(typed)) return null
  const said = tidy(typed)
  for (const [way, read] of WAYS) {
    const found = way.exec(said)
    if (found) return read(found.slice(1))
  }
  return null
}

const iso = ({ year, month, date }: Parts): string =>
  [year.padStart(4, '0'), ...[month, date].map((part) => String(part).padStart(2, '0'))].join('-')

/**
 * A day as somebody typed it, in the one way the record has; what is no day
 * stays as it was typed, to be refused with `sayNotADay`. A year of two figures
 * is never guessed: it becomes the year 20, which no plan has.
 *
 * @example
 * asDay('3/12/2020') // => '2020-12-03'
 * asDay('Thursday 3rd December 2020') // => '2020-12-03'
 * asDay('Monday 3 December 2020') // => 'Monday 3 December 2020', which is a Thursday
 * asDay('3/12/20') // => '0020-12-03', of which `unlikelyYear` asks: did you mean 2020?
 * asDay('soon') // => 'soon'
 */
export function asDay(typed: string): string {
  const found = findParts(typed)
  if (!found || found.month === 0 || notItsWeekday(typed, found)) return typed.trim()
  return isDay(iso(found)) || unlikelyYear(iso(found)) ? iso(found) : typed.trim()
}

/** The day that was meant; null when it is none, or one that no plan can mean. */
export function readDay(typed: string): Day | null {
  const read = asDay(typed)
  return isDay(read) && !unlikelyYear(read) ? read : null
}

/** The day of the week that a day has, where another stands before it: nobody can tell which of the two is meant. */
function notItsWeekday(typed: string, found: Parts): string | null {
  const [, name] = WEEKDAY.exec(typed.trim().toLowerCase()) ?? []
  const on = iso(found)
  if (name === undefined || !isDay(on)) return null
  const its = WEEKDAYS.format(Date.parse(on))
  return its.toLowerCase().startsWith(name.slice(0, 3)) ? null : its
}

const WEEKDAYS = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', weekday: 'long' })

/** What was read, said back so that its author sees it: `Thursday 3 December 2020`. */
export const sayDayRead = (on: Day): string => `${WEEKDAYS.format(Date.parse(on))} ${sayDay(on)}`

/** What is said of anything that is no day at all. */
export const REAL = 'Enter a real date: the day, the month and the year'

/**
 * Why what was typed is no day, with the likely one where there is one.
 *
 * @example
 * sayNotADay('31/2/2021') // => 'February 2021 has 28 days. Did you mean 28 February 2021?'
 * sayNotADay('1/9/26') // => 'The year 26 cannot be right. Did you mean 2026?'
 * sayNotADay('12/31/2020') // => 'There is no month 31. Did you mean 31 December 2020?'
 * sayNotADay('Monday 3 December 2020') // => '3 December 2020 is a Thursday. Enter the day that is meant, or leave out the day of the week'
 */
export function sayNotADay(typed: string): string {
  if (isNoTime(typed)) return REAL
  const unlikely = unlikelyYear(asDay(typed))
  if (unlikely) return sayUnlikelyYear(unlikely)
  const found = findParts(typed)
  if (!found) return /^\d{1,2} ?[a-z]{3,9}$/.test(tidy(typed)) ? 'Enter the year too, in four figures' : REAL
  const { month, date, year } = found
  const weekday = notItsWeekday(typed, found)
  if (weekday !== null)
    return `${sayDay(day(iso(found)))} is a ${weekday}. Enter the day that is meant, or leave out the day of the week`
  if (month > 12) {
    const swapped = iso({ year, month: date, date: month })
    return isDay(swapped) ? `There is no month ${month}. Did you mean ${sayDay(swapped)}?` : REAL
  }
  if (month < 1 || date < 1 || date > 31) return REAL
  const last = [31, 30, 29, 28].map((end) => iso({ year, month, date: end })).find((one): one is Day => isDay(one))
  if (last === undefined) return REAL
  const [, name = '', of = ''] = sayDay(last).split(' ')
  return `${name} ${of} has ${Number(last.slice(8))} days. Did you mean ${sayDay(last)}?`
}
