import { addDays, day, type Day } from './day.ts'
import type { Period, QuartersOf } from './due.ts'
import { isNoTime } from './longest-time.ts'
import { FIRST_YEAR, LAST_YEAR } from './plan-years.ts'
import { monthNamed } from './read-day.ts'

/** A period before it is known to lie in a plan's years: its first month, and how many months it holds. */
interface Months {
  kind: Period
  year: number
  month: number
  months: number
}

export const SEASONS: Record<string, number> = { spring: 3, summer: 6, autumn: 9, winter: 12 }
/** The terms of English schools, as whole months: first month, and how many. */
export const TERMS: Record<string, [month: number, months: number]> = { spring: [1, 3], summer: [4, 4], autumn: [9, 4] }
const ORDINALS = ['first', 'second', 'third', 'fourth']

const YEAR = '(\\d{4,6})'
export const SPAN = '(\\d{4})[/-](\\d{4}|\\d{2})'
const QUARTER = '(?:q|quarter )([1-4])|(first|second|third|fourth) quarter'
const NAME = '([a-z]{3,9})\\.?'

type Parts = readonly (string | undefined)[]
type Read = (parts: Parts, quarters: QuartersOf) => Months | null

/** What of a span such as 2020/21 is its first year; null where the second does not follow it. */
export function spanOf(first = '', second = ''): number | null {
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

/** As patterns are matched: in small letters, with one kind of dash and of space. */
export const lower = (typed: string): string =>
  typed
    .trim()
    .toLowerCase()
    .replaceAll(/[\u2010-\u2015]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ *\/ */g, '/')

/** Without what leads up to a period, and says nothing of when it ends. */
export const bare = (typed: string): string =>
  lower(typed)
    .replace(/^(?:due |by |in |during |within )+/, '')
    .replace(/^(?:the )?(?:end(?: of)? )?(?:the )?/, '')
    .replaceAll(/,(?= )/g, '')

export const firstOf = (year: number, month: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`

/** The months that words say, the first way that fits; null where none does. */
export function monthsIn(typed: string, quarters: QuartersOf): Months | null {
  if (isNoTime(typed)) return null
  const said = bare(typed)
  for (const [pattern, read] of PATTERNS) {
    const found = pattern.exec(said)
    const months = found && read(found.slice(1), quarters)
    if (months) return months
  }
  return null
}

/** The first and the last day of some months; null where they are not all in the years of a plan. */
export function daysOf({ year, month, months }: Months): { from: Day; to: Day } | null {
  const after = month - 1 + months
  if (year < FIRST_YEAR || year + Math.floor((after - 1) / 12) > LAST_YEAR) return null
  const next = day(firstOf(year + Math.floor(after / 12), (after % 12) + 1))
  return { from: day(firstOf(year, month)), to: addDays(next, -1) }
}
