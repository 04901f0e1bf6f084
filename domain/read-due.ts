import { addDays, day, isDay, sayDay, sayRange, type Day } from './day.ts'
import {
  dayDue,
  isOngoing,
  sayDue,
  saysOngoing,
  type Due,
  type DueOngoing,
  type DuePeriod,
  type Period,
  type QuartersOf,
} from './due.ts'
import { FIRST_YEAR, LAST_YEAR, sayUnlikelyYear, unlikelyYear } from './plan-years.ts'
import { NO_REVIEW } from './why-not-dated.ts'
import { asDay, monthNamed, readDay, REAL, sayDayRead, sayNotADay } from './read-day.ts'

/** A period before it is known to lie in a plan's years: its first month, and how many months it holds. */
interface Months {
  kind: Period
  year: number
  month: number
  months: number
}

const SEASONS: Record<string, number> = { spring: 3, summer: 6, autumn: 9, winter: 12 }
/** The terms of English schools, as whole months: first month, and how many. */
const TERMS: Record<string, [month: number, months: number]> = { spring: [1, 3], summer: [4, 4], autumn: [9, 4] }
const ORDINALS = ['first', 'second', 'third', 'fourth']

const YEAR = '(\\d{4,6})'
const SPAN = '(\\d{4})[/-](\\d{4}|\\d{2})'
const QUARTER = '(?:q|quarter )([1-4])|(first|second|third|fourth) quarter'
const NAME = '([a-z]{3,9})\\.?'

type Parts = readonly (string | undefined)[]
type Read = (parts: Parts, quarters: QuartersOf) => Months | null

/** What of a span such as 2020/21 is its first year; null where the second does not follow it. */
function spanOf(first = '', second = ''): number | null {
  const year = Number(first)
  return Number(second) === (second.length === 2 ? (year + 1) % 100 : year + 1) ? year : null
}

const quarterOf = (figure: string | undefined, ordinal: string | undefined): number =>
  figure === undefined ? ORDINALS.indexOf(ordinal ?? '') : Number(figure) - 1

function quarter(year: number | null, number: number, of: QuartersOf): Months | null {
  if (year === null) return null
  const month = number * 3 + (of === 'financial' ? 4 : 1)
  return { kind: 'quarter', year: year + (month > 12 ? 1 : 0), month: ((month - 1) % 12) + 1, months: 3 }
}

/** A term of the school year that begins in a year. */
function termOf(name: string, schoolYear: number | null): Months | null {
  const [month, months] = TERMS[name] ?? []
  if (month === undefined || months === undefined || schoolYear === null) return null
  return { kind: 'term', year: schoolYear + (name === 'autumn' ? 0 : 1), month, months }
}

/** Each way in which a period is written; a day, a week and what is ongoing are read apart. */
const WAYS: readonly [string, Read][] = [
  [`(?:${QUARTER})(?: of)? ${SPAN}`, ([q, o, from, to]) => quarter(spanOf(from, to), quarterOf(q, o), 'financial')],
  [`${SPAN} (?:${QUARTER})`, ([from, to, q, o]) => quarter(spanOf(from, to), quarterOf(q, o), 'financial')],
  [`(?:${QUARTER})(?: of)? ${YEAR}`, ([q, o, year], of) => quarter(Number(year), quarterOf(q, o), of)],
  [`${YEAR} (?:${QUARTER})`, ([year, q, o], of) => quarter(Number(year), quarterOf(q, o), of)],
  [`(spring|summer|autumn) term ${SPAN}`, ([name = '', from, to]) => termOf(name, spanOf(from, to))],
  [
    `(spring|summer|autumn) term ${YEAR}`,
    ([name = '', year]) => termOf(name, Number(year) - (name === 'autumn' ? 0 : 1)),
  ],
  [
    `winter ${SPAN}`,
    ([from, to]) => (spanOf(from, to) === null ? null : { kind: 'season', year: Number(from), month: 12, months: 3 }),
  ],
  [
    `(spring|summer|autumn|winter) ${YEAR}`,
    ([name = '', year]) => ({ kind: 'season', year: Number(year), month: SEASONS[name] ?? 1, months: 3 }),
  ],
  [
    `${NAME} ${YEAR}`,
    ([name = '', year]) => {
      const month = monthNamed(name)
      return month === 0 ? null : { kind: 'month', year: Number(year), month, months: 1 }
    },
  ],
  [
    `(?:(?:fy|financial year|year) )?${SPAN}`,
    ([from, to]) => (spanOf(from, to) === null ? null : { kind: 'year', year: Number(from), month: 4, months: 12 }),
  ],
  [
    `(?:academic|school) year ${SPAN}`,
    ([from, to]) => (spanOf(from, to) === null ? null : { kind: 'year', year: Number(from), month: 9, months: 12 }),
  ],
  [`(?:(?:calendar )?year )?${YEAR}`, ([year]) => ({ kind: 'year', year: Number(year), month: 1, months: 12 })],
]
const PATTERNS = WAYS.map(([way, read]) => [new RegExp(`^${way}$`), read] as const)

const REVIEW = /\breview(?:ed)?(?: date| day)?(?: again)?(?: due)?(?: on| by| in)?:? +(.+?)\)?$/
/** What plans write where no day is known yet. */
const NOT_KNOWN =
  /^(?:tb[acd]|t\.b\.[acd]\.|to be (?:confirmed|agreed|advised|decided|determined|set)|not (?:yet )?(?:known|set|agreed)|unknown|no date(?: yet| set)?)\b/
const WEEK = /^(?:w\/[bc]|wc|week (?:commencing|beginning|starting|of)):? +(.+)$/

const lower = (typed: string): string =>
  typed
    .trim()
    .toLowerCase()
    .replaceAll(/[\u2010-\u2015]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ *\/ */g, '/')

/** Without what leads up to a period, and says nothing of when it ends. */
const bare = (typed: string): string =>
  lower(typed)
    .replace(/^(?:due |by |in |during |within )+/, '')
    .replace(/^(?:the )?(?:end(?: of)? )?(?:the )?/, '')
    .replaceAll(/,(?= )/g, '')

const firstOf = (year: number, month: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`

function monthsIn(typed: string, quarters: QuartersOf): Months | null {
  const said = bare(typed)
  for (const [pattern, read] of PATTERNS) {
    const found = pattern.exec(said)
    const months = found && read(found.slice(1), quarters)
    if (months) return months
  }
  return null
}

/** The first and the last day of some months; null where they are not all in the years of a plan. */
function daysOf({ year, month, months }: Months): { from: Day; to: Day } | null {
  const after = month - 1 + months
  if (year < FIRST_YEAR || year + Math.floor((after - 1) / 12) > LAST_YEAR) return null
  const next = day(firstOf(year + Math.floor(after / 12), (after % 12) + 1))
  return { from: day(firstOf(year, month)), to: addDays(next, -1) }
}

/** Spaces put right; everything else is as its author says it. */
const ownWords = (typed: string): string => typed.trim().replaceAll(/\s+/g, ' ')

/**
 * When something is due, from the words in which people say it; null when they
 * cannot be read, and then `sayNoDue` says why. "Spring" is March to May, "winter
 * 2020" December 2020 to February 2021; "Q3 2020/21" is a quarter of the
 * financial year, and whose a bare "Q3 2020" is, the plan says.
 *
 * @example
 * readDue('Spring 2021') // => { kind: 'season', from: '2021-03-01', to: '2021-05-31', words: 'Spring 2021' }
 * readDue('Ongoing, reviewed on 1 June 2021') // => { kind: 'ongoing', from: null, to: null, words: 'Ongoing', reviewOn: '2021-06-01' }
 * readDue('31st May 2017 (revised: 31 July)') // => { kind: 'day', from: '2017-05-31', to: '2017-05-31', words: '31st May 2017 (revised: 31 July)' }
 * readDue('TBC') // => { kind: 'ongoing', from: null, to: null, words: 'TBC', reviewOn: null }: no day is known yet
 * readDue('soon') // => null
 */
export function readDue(typed: string, quarters: QuartersOf = 'financial'): Due | null {
  const whole = readWhole(typed, quarters)
  const beside = whole === null ? withAside(typed) : null
  const due = beside && readWhole(beside.time, quarters)
  return due && due.kind !== 'ongoing' ? { ...due, words: ownWords(typed) } : whole
}

/** Whether words say one day and nothing else but what stands in brackets beside it. */
export function saysDay(words: string, on: Day): boolean {
  const due = readDue(words)
  return due?.kind === 'day' && due.to === on
}

/** What a plan says in brackets after a time: it is kept as it is, and never read. */
const ASIDE = /^(.*?[^\s,;:–—-])[\s,;:–—-]*((?:\s*(?:\([^()]*\)|\[[^[\]]*\]))+)\.?$/

function withAside(typed: string): { time: string; aside: string } | null {
  const [, time, aside = ''] = ASIDE.exec(ownWords(typed)) ?? []
  return time === undefined ? null : { time, aside: aside.trim() }
}

function readWhole(typed: string, quarters: QuartersOf): Due | null {
  const on = readDay(typed) ?? readDay(lower(typed).replace(/^(?:due )?(?:on |by )?/, ''))
  if (on) return dayDue(on)
  if (saysOngoing(lower(typed))) return readOngoing(typed)
  const words = ownWords(typed)
  if (NOT_KNOWN.test(lower(typed))) return { kind: 'ongoing', from: null, to: null, words, reviewOn: null }
  const week = WEEK.exec(lower(typed))
  if (week) {
    const from = readDay(week[1] ?? '')
    return from && { kind: 'week', from, to: addDays(from, 6), words }
  }
  const months = monthsIn(typed, quarters)
  const days = months && daysOf(months)
  return days && { kind: months.kind, ...days, words }
}

function readOngoing(typed: string): DueOngoing | null {
  const reviewOn = readDay(REVIEW.exec(lower(typed))?.[1] ?? '')
  const [words = ''] = /^[a-z-]+/i.exec(typed.trim()) ?? []
  return reviewOn && { kind: 'ongoing', from: null, to: null, words, reviewOn }
}

export const NO_DUE =
  'Enter when it is due, like 28 November 2019, March 2021, Q3 2020/21 or Spring 2021; TBC where no day is known yet'

/**
 * Why words do not say when something is due, with the likely meaning where
 * there is one.
 *
 * @example
 * sayNoDue('Spring') // => 'Enter the year too, like Spring 2021'
 * sayNoDue('Summer 2012 then yearly') // => '“Summer 2012” can be read, “then yearly” cannot. Put that in brackets to keep it in the plan’s own words: Summer 2012 (then yearly)'
 * sayNoDue('31 February 2021') // => 'February 2021 has 28 days. Did you mean 28 February 2021?'
 */
export function sayNoDue(typed: string): string {
  const beside = withAside(typed)
  if (beside && !saysOngoing(lower(typed))) return sayNoDue(beside.time)
  const said = bare(typed)
  if (saysOngoing(said)) return sayNoReview(REVIEW.exec(lower(typed))?.[1])
  const partly = sayReadInPart(ownWords(typed))
  if (partly !== null) return partly
  const week = WEEK.exec(lower(typed))
  if (week) return sayNoDay(week[1] ?? '')
  const span = new RegExp(`\\b${SPAN}$`).exec(said)
  if (span && !isDay(said) && spanOf(span[1], span[2]) === null) {
    const [, year = ''] = span
    return `${span[0]} is no year. Did you mean ${year}/${String((Number(year) + 1) % 100).padStart(2, '0')}?`
  }
  const months = monthsIn(typed, 'financial')
  if (months) {
    const unlikely = unlikelyYear(firstOf(months.year, months.month))
    return unlikely ? sayUnlikelyYear(unlikely) : `Enter a time that ends by ${LAST_YEAR}`
  }
  const [, name = '', year] = /^(.*?[a-z].*?|q[1-4])(?:[ '’-]+(\d{2}))?$/.exec(said) ?? []
  if (isPeriodName(name))
    return year === undefined
      ? `Enter the year too, like ${capital(name)} 2021`
      : `Enter the year in four figures. Did you mean ${capital(name)} 20${year}?`
  const why = sayNoDay(typed)
  return why === NO_DUE ? (sayReadAtEnd(ownWords(typed)) ?? why) : why
}

/** Which part of the words is the trouble, where a time stands at their beginning; null where none does. */
function sayReadInPart(typed: string): string | null {
  const words = typed.split(' ')
  const count = words.findLastIndex(
    (_, i) =>
      i > 0 &&
      isTime(
        words
          .slice(0, i)
          .join(' ')
          .replace(/[,;:]$/, ''),
      ),
  )
  if (count < 1) return null
  const time = words
    .slice(0, count)
    .join(' ')
    .replace(/[,;:]$/, '')
  const rest = words
    .slice(count)
    .join(' ')
    .replace(/^[-–—,;: ]+/, '')
  if (/^\d{4}$/.test(time) && isTime(`${rest} ${time}`)) return `Did you mean ${capital(rest)} ${time}?`
  const other = rest.replace(/^(?:to|or|and|until|till) +/i, '')
  if (isTime(other))
    return `“${time}” and “${other}” are two times. Enter the one by which it is due. The other can stand beside it in brackets`
  const kept = rest.replaceAll(/[()[\]]/g, '').trim()
  return kept === ''
    ? null
    : `“${time}” can be read, “${rest}” cannot. Put that in brackets to keep it in the plan’s own words: ${time} (${kept})`
}

/** The same where one time stands at their end. "Phase 2 Mar 2017" ends with two, and a bare year says too little. */
function sayReadAtEnd(typed: string): string | null {
  const words = typed.split(' ')
  const ends = words.map((_, i) => words.slice(i).join(' ')).filter((end) => isTime(end) && !/^\d{4}$/.test(end))
  const [time] = ends
  if (time === undefined || ends.length > 1) return null
  const before = typed.slice(0, -time.length).replace(/[-–—,;: ]+$/, '')
  return `“${time}” can be read, “${before}” cannot. Put that in brackets to keep it in the plan’s own words: ${time} (${before})`
}

const isTime = (words: string): boolean => (readWhole(words, 'financial')?.to ?? null) !== null

/** Whether words would be a period, if a year stood with them. */
const isPeriodName = (name: string): boolean => name !== '' && monthsIn(`${name} 2021`, 'financial') !== null

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)

function sayNoDay(typed: string): string {
  const unlikely = unlikelyYear(asDay(typed))
  if (unlikely) return sayUnlikelyYear(unlikely)
  const why = sayNotADay(typed)
  return why === REAL ? NO_DUE : why
}

function sayNoReview(review: string | undefined): string {
  if (review === undefined) return NO_REVIEW
  const why = sayNoDay(review)
  return why === NO_DUE ? 'Enter the day of its review, like: Ongoing, reviewed on 1 June 2021' : why
}

const monthOf = (on: Day): string => sayDay(on).replace(/^\d+ /, '')

/** `March to May 2021`, `December 2020 to February 2021`; of days that are no whole months, the days. */
export function sayDaysOf({ from, to }: Pick<DuePeriod, 'from' | 'to'>): string {
  if (!from.endsWith('-01') || !addDays(to, 1).endsWith('-01')) return sayRange(from, to)
  const [first, last] = [monthOf(from), monthOf(to)]
  if (first === last) return first
  return `${from.slice(0, 4) === to.slice(0, 4) ? first.replace(/ \d+$/, '') : first} to ${last}`
}

/**
 * What was read, said back so that its author sees it.
 *
 * @example
 * sayDueRead(spring2021) // => 'Spring 2021: March to May 2021, late from 1 June 2021'
 * sayDueRead(dayDue(day('2020-12-03'))) // => 'Thursday 3 December 2020'
 * sayDueRead(revised) // => 'Wednesday 31 May 2017. Kept beside it in the plan’s own words: (revised: 31 July)'
 */
export function sayDueRead(due: Due): string {
  const beside = due.kind === 'ongoing' || !readDue(due.words) ? null : withAside(due.words)
  return beside
    ? `${sayTimeRead({ ...due, words: beside.time })}. Kept beside it in the plan’s own words: ${beside.aside}`
    : sayTimeRead(due)
}

function sayTimeRead(due: Due): string {
  if (due.kind === 'day') return sayDayRead(due.to)
  if (due.kind === 'ongoing' && !isOngoing(due)) return `${due.words}: no day is known yet`
  if (due.kind === 'ongoing')
    return due.reviewOn === null
      ? `${due.words}: it has no end, and no day of review`
      : `${due.words}: it has no end, and is reviewed on ${sayDayRead(due.reviewOn)}`
  const [words, days] = [sayDue(due), sayDaysOf(due)]
  return `${words === days ? words : `${words}: ${days}`}, late from ${sayDay(addDays(due.to, 1))}`
}

const QUARTER_OF = (from: Day): string => {
  const month = Number(from.slice(5, 7))
  const year = Number(from.slice(0, 4)) - (month < 4 ? 1 : 0)
  return `Q${Math.floor(((month + 8) % 12) / 3) + 1} ${year}/${String((year + 1) % 100).padStart(2, '0')}`
}

/** Words for a period that was given without any, in which it can be read again. */
export function wordsFor({ kind, from, to }: Omit<DuePeriod, 'words'>): string {
  const year = from.slice(0, 4)
  switch (kind) {
    case 'day':
      return sayDay(to)
    case 'week':
      return `w/c ${sayDay(from)}`
    case 'month':
      return monthOf(from)
    case 'quarter':
      return QUARTER_OF(from)
    case 'season':
      return `${Object.entries(SEASONS).find(([, month]) => month === Number(from.slice(5, 7)))?.[0] ?? ''} ${year}`
        .trim()
        .replace(/^./, (letter) => letter.toUpperCase())
    case 'term':
      return `${capital(Object.entries(TERMS).find(([, [month]]) => month === Number(from.slice(5, 7)))?.[0] ?? '')} term ${year}`.trim()
    case 'year':
      return from.endsWith('-01-01') ? year : `${year}/${to.slice(2, 4)}`
  }
}
