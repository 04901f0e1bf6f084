import type { Day } from '../day.ts'

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** `August 2021`, where the day is not known or does not matter. */
export const sayMonth = (on: Day): string => MONTH.format(Date.parse(on))

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

const brief = (on: Day): string => MONTHS[Number(on.slice(5, 7)) - 1] ?? ''

/** `Oct 2020`, under a chart. */
export const sayMonthBrief = (on: Day): string => `${brief(on)} ${on.slice(0, 4)}`

/** `28 Oct`, over or under a column that says the rest: its day and month keep together. */
export const sayDayBrief = (on: Day): string => `${Number(on.slice(8))}\u00a0${brief(on)}`

/** Words in which no day parts at the end of a line: `Ongoing, reviewed on 31 March 2021`. */
export const keepDays = (words: string): string =>
  words.replace(/(\d{1,2}) ([A-Z][a-z]+) (\d{4})/g, '$1\u00a0$2\u00a0$3')
