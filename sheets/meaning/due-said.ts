import { day, isDay, type Day } from '../../domain/day.ts'
import { saysOngoing, type Due, type QuartersOf } from '../../domain/due.ts'
import { sayUnlikelyYear, unlikelyYear } from '../../domain/plan-years.ts'
import { monthNamed, REAL, sayNotADay } from '../../domain/read-day.ts'
import { readDue, withAside } from '../../domain/read-due.ts'
import { daysOf } from '../../domain/read-period.ts'
import type { Cell } from '../cells.ts'
import type { Doubtful, ProposedDue } from '../proposal.ts'
import { ENDS_IN_ERROR, hasNoResult, NO_RESULT } from './unworked.ts'

/** How the days of a column are read. */
export interface DayReading {
  /** Whether the month stands before the day: 12/31/2025. */
  monthFirst: boolean
  /** Whether day and month were changed for each other where a spreadsheet read them. */
  swapped: boolean
  quarters: QuartersOf
  /** The years of the plan, by what the sheet writes in full; null where it writes none. */
  years: { from: number; to: number } | null
}

/** What a cell says of when something is due: a time, or why there is none, or both where a person should look. */
export interface DueSaid {
  due: ProposedDue | null
  doubt?: Doubtful
}

/** What is done again and again has no end. */
const AGAIN =
  /^(on going|daily|weekly|fortnightly|(bi-?)?monthly|(bi-?)?quarterly|termly|annual(ly)?|yearly|(each|every) (\d{1,2} |two |three |six )?(day|week|fortnight|month|quarter|(half )?term|year|meeting|board)s?|\d{1,2}[- ](weekly|monthly)|as (required|needed)|throughout|immediate(ly)? and (then )?on-?going)\b/i

/** Years of two figures are the plan's, and ten on either side. */
const AROUND = 10
/** What says no date, and says so. */
const NONE: readonly [RegExp, string][] = [
  [
    /^(tb[acd]|t\.b\.[acd]\.?|to be (confirmed|agreed|advised|decided|determined|set)\b.*)$/i,
    'No date: to be confirmed',
  ],
  [/^[-–—−.?]+$/, 'No date: a mark alone'],
  [/^(immediate(ly)?|asap|as soon as possible|urgent(ly)?|now)\b/i, 'No date: it says how soon, and not when'],
  [/^(n\/?a|not applicable|none|not (yet )?(known|set|agreed)|unknown|no date( yet| set)?)\.?$/i, 'No date is known'],
  [/^(completed?|done|finished|closed)\.?$/i, 'No date: it says that it is done, and not when'],
]
const SAME = /^(as above|ditto|do\.?|same( as above)?|[“”"〃″]+|,,)$/i

/** Whether a cell says the same as the one above it. */
export const saysSame = (words: string): boolean => SAME.test(words.trim())

/**
 * When something is due, as a cell says it: what a spreadsheet keeps as a day, as exactly as its format shows it; words
 * as plans write them. What nobody can be sure of has a doubt.
 *
 * @param above What the cell above it came to.
 */
export function readDueCell(cell: Cell, reading: DayReading, above: DueSaid | null): DueSaid {
  const words = cell.text.trim()
  if (cell.kind === 'error') return none(ENDS_IN_ERROR)
  if (hasNoResult(cell)) return none(NO_RESULT)
  if (cell.kind === 'date' && cell.on) return ofStored(cell.on, words, cell.format ?? '', reading)
  if (cell.kind === 'number' || /^\d+([.,]\d+)?$/.test(words)) return none('A number that is no date')
  if (saysSame(words)) return sameAs(above, words)
  if (AGAIN.test(words)) return { due: { words, kind: 'ongoing' } }
  const why = NONE.find(([says]) => says.test(words))?.[1]
  if (why !== undefined) return none(why)
  return ofWords(words, reading)
}

const none = (why: string, suggests?: string): DueSaid => ({
  due: null,
  doubt: suggests === undefined ? { why } : { why, suggests },
})

function sameAs(above: DueSaid | null, words: string): DueSaid {
  if (!above?.due) return none('It says the same as the row above, which has no date')
  return { due: { ...above.due, words }, doubt: { why: 'Taken from the row above' } }
}

/** A day that is kept, as exactly as it is shown: "mmm-yy" is a month. */
function ofStored(on: Day, words: string, format: string, { swapped }: DayReading): DueSaid {
  const unlikely = unlikelyYear(on)
  if (unlikely) return none(sayUnlikelyYear(unlikely))
  const shown = format.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase()
  const meant = swapped ? swap(on) : on
  if (shown === '' || shown.includes('d') || !/[my]/.test(shown))
    return { due: { words, kind: 'day', from: meant, to: meant } }
  const [year, month] = [Number(on.slice(0, 4)), Number(on.slice(5, 7))]
  const kind = shown.includes('m') ? 'month' : 'year'
  const days = daysOf(kind === 'month' ? { kind, year, month, months: 1 } : { kind, year, month: 1, months: 12 })
  return days ? { due: { words, kind, ...days } } : none(REAL)
}

/** Day and month for each other; the same where that is no day. */
function swap(on: Day): Day {
  const other = `${on.slice(0, 4)}-${on.slice(8)}-${on.slice(5, 7)}`
  return isDay(other) ? day(other) : on
}

function ofWords(words: string, reading: DayReading): DueSaid {
  const bare = withoutLead(words)
  const full = inFull(bare, reading)
  if (full === null) return none('Its year is none of the plan’s')
  const due = readDue(full, reading.quarters)
  if (due) {
    if (due.kind === 'ongoing')
      return saysOngoing(words) ? { due: { words, kind: 'ongoing' } } : none('No date is known')
    const beside = withAside(words)?.aside
    const again = beside !== undefined && /\d|revis|extend|now\b/i.test(beside)
    return {
      due: proposed(due, words),
      ...(again && { doubt: { why: 'It says another time as well', suggests: beside } }),
    }
  }
  if (saysOngoing(words)) return { due: { words, kind: 'ongoing' } }
  if (/^q(uarter )?[1-4]$/i.test(bare)) return none('A quarter of no year')
  if (monthNamed(bare.toLowerCase().replace(/^(by |end( of)? )+/, '')) > 0) return none('A month of no year')
  const [, month, other] = /^\d{1,2}(?:st|nd|rd|th)?[ -]?(?:([a-z]{3,9})|\/ ?(\d{1,2}))$/i.exec(bare) ?? []
  if (other !== undefined || (month !== undefined && monthNamed(month.toLowerCase()) > 0))
    return none('A day of no year')
  const within = timesIn(full, reading.quarters)
  if (within.length > 0)
    return none(within.length > 1 ? 'It says more than one time' : 'It says more than a time', within.at(-1) ?? '')
  const days =
    /\d{1,2}[-/. ]\d{1,2}[-/. ]\d{2,4}|^\d{1,2}(st|nd|rd|th)? (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(
      words,
    )
  return none(days ? sayNotADay(full) : 'Not a date')
}

const WEEKDAY = /^(mon|tue|tues|wed|weds|wednes|thu|thur|thurs|fri|sat|satur|sun)(day)?,? (?=\d)/i

/** A time without the words before it that say no more of it: "Friday 14 November 2025", "by the end of Q2". */
const withoutLead = (words: string): string =>
  words
    .replace(/^w\/e\s+/i, '')
    .replace(/^(by )?(the )?end( of)? (the )?(?=q(uarter )?[1-4]\b)|^by (?=q(uarter )?[1-4]\b)/i, '')
    .replace(WEEKDAY, '')
    .replace(/^(early|mid|late|beginning of|start of)[- ]+(?=[a-z]{3,9}\b)/i, '')

const proposed = (due: Due, words: string): ProposedDue => {
  if (due.kind === 'ongoing') return { words, kind: 'ongoing' }
  return { words, kind: due.kind === 'term' ? 'season' : due.kind, from: due.from, to: due.to }
}

/** Days as England writes them, and every year in four figures; null where a year of two figures is none of the plan's. */
function inFull(words: string, { monthFirst, years }: DayReading): string | null {
  let isOff = false
  const yearOf = (two: string): string => {
    const year = centuryOf(Number(two), years)
    isOff ||= year === null
    return String(year ?? two)
  }
  const full = words
    .replace(/\s+/g, ' ')
    .replace(/^(no later than|target:?|deadline:?|before the|before)\s+/i, '')
    .replace(/\bqtr\b/gi, 'Q')
    .replace(/^(0?[1-9]|1[0-2])[/-](20\d\d)$/, (_, month: string, year: string) => `${nameOfMonth(month)} ${year}`)
    .replace(
      /\b(q[1-4]|fy|year)[ :,]*(\d{2})[/-](\d{2})\b/gi,
      (_, of: string, from: string, to: string) => `${of} ${yearOf(from)}/${to}`,
    )
    .replace(
      /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/g,
      (_, first: string, sign: string, second: string, year: string) => {
        const [date, month] = monthFirst ? [second, first] : [first, second]
        return [date, month, year.length === 2 ? yearOf(year) : year].join(sign)
      },
    )
    .replace(
      /(?<=[a-z]{3})\.?[ '’/-]{1,2}(\d{2})(?!\d|(?:st|nd|rd|th)\b|[/:])(?=$|[\s,;.)])/gi,
      (_, year: string) => ` ${yearOf(year)}`,
    )
  return isOff ? null : full
}

const nameOfMonth = (month: string): string =>
  new Date(Date.UTC(2000, Number(month) - 1)).toLocaleString('en-GB', { month: 'long', timeZone: 'UTC' })

function centuryOf(two: number, years: DayReading['years']): number | null {
  if (!years) return 2000 + two
  return [2000 + two, 1900 + two].find((year) => year >= years.from - AROUND && year <= years.to + AROUND) ?? null
}

/** A time within other words; the number of a phase is no day of a month. */
const TIME =
  /\b(?:\d{1,2}[./-]\d{1,2}[./-]\d{4}|(?:(?<!\b(?:phase|stage|part|step|wave|cohort|tranche|version) )\d{1,2}(?:st|nd|rd|th)? )?[a-z]{3,9} \d{4}|q[1-4] \d{4}(?:[/-]\d{2})?)\b/gi

/** The times that stand in a text, each as it stands there. */
const timesIn = (text: string, quarters: QuartersOf): string[] =>
  Array.from(text.matchAll(TIME), ([found]) => found).filter((found) => readDue(found, quarters) !== null)
