import { addDays, isDay, type Day } from './day.ts'

/** Days that somebody wrote in a sentence. A month, or the end of one, is all its days. */
export interface WrittenDays {
  /** As it is written: `end of March 2021`. */
  words: string
  from: Day
  to: Day
  /** Whether it is written as the day by which something is to be so: "by", "before", "no later than". */
  isDeadline: boolean
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const DATE = '(\\d{1,2})(?:st|nd|rd|th)?'
const YEAR = '(20\\d{2})'
/** The end of a month is its last week: few things fall due on a Sunday. */
const LAST_DAYS = 7

/** What may stand before days and makes them a deadline. */
const DEADLINE = /\b(?:by|before|until|no later than|not later than|due(?: on| by)?)(?:\s+the)?\s*$/i

interface Form {
  form: RegExp
  days(parts: string[]): { from: string; to: string }
}

const one = (year: string, month: number, date: string) => {
  const on = `${year.length === 2 ? `20${year}` : year}-${two(month)}-${two(Number(date))}`
  return { from: on, to: on }
}
const two = (number: number) => String(number).padStart(2, '0')
const monthOf = (name: string) => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1

function wholeMonth(year: string, month: number): { from: string; to: string } {
  const next = month === 12 ? `${Number(year) + 1}-01-01` : `${year}-${two(month + 1)}-01`
  return { from: `${year}-${two(month)}-01`, to: addDays(next as Day, -1) }
}

/** The longest first: "29 January 2021" is not "January 2021". */
const FORMS: Form[] = [
  {
    form: new RegExp(`\\b${DATE}(?: of)?[ -]${MONTH},?[ -]${YEAR}\\b`, 'gi'),
    days: ([date = '', month = '', year = '']) => one(year, monthOf(month), date),
  },
  {
    form: new RegExp(`\\b${MONTH} ${DATE},? ${YEAR}\\b`, 'gi'),
    days: ([month = '', date = '', year = '']) => one(year, monthOf(month), date),
  },
  {
    form: /\b(20\d{2})-(\d{2})-(\d{2})\b/g,
    days: ([year = '', month = '', date = '']) => one(year, Number(month), date),
  },
  {
    form: /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(20\d{2}|\d{2})(?![\d/-]|\.\d)/g,
    days: ([date = '', , month = '', year = '']) => one(year, Number(month), date),
  },
  {
    form: new RegExp(`\\bend of ${MONTH},? ${YEAR}\\b`, 'gi'),
    days([month = '', year = '']) {
      const { to } = wholeMonth(year, monthOf(month))
      return { from: addDays(to as Day, 1 - LAST_DAYS), to }
    },
  },
  {
    form: new RegExp(`\\b(?:(?:early|mid|late|start of|beginning of)[ -])?${MONTH},?[ -]${YEAR}\\b`, 'gi'),
    days: ([month = '', year = '']) => wholeMonth(year, monthOf(month)),
  },
]

/**
 * The days written in English words, in the order in which they stand: what a
 * person types of a date, the day before the month. A day without its year, and
 * what is no day of the calendar, are passed over.
 *
 * @example
 * daysInWords('By 29 January 2021, 85% of families start (34% in October 2019)')
 * // => [{ words: '29 January 2021', from: '2021-01-29', to: '2021-01-29', isDeadline: true },
 * //     { words: 'October 2019', from: '2019-10-01', to: '2019-10-31', isDeadline: false }]
 */
export function daysInWords(text: string): WrittenDays[] {
  const found: (WrittenDays & { at: number })[] = []
  let rest = text
  for (const { form, days } of FORMS) {
    for (const match of [...rest.matchAll(form)]) {
      const [words, ...parts] = match
      // What one form has taken is no other's: it is blanked, so that the places of the rest stay.
      rest = rest.slice(0, match.index) + '\u0000'.repeat(words.length) + rest.slice(match.index + words.length)
      const { from, to } = days(parts)
      if (isDay(from) && isDay(to))
        found.push({ words, from, to, isDeadline: DEADLINE.test(text.slice(0, match.index)), at: match.index })
    }
  }
  return found.sort((one, other) => one.at - other.at).map(({ at: _, ...written }) => written)
}
