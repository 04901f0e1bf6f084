import { addDays, sayDay, type Day } from './day.ts'

/** How exactly it is said when something is due, from a day to no end at all. */
export const PERIODS = ['day', 'week', 'month', 'quarter', 'season', 'term', 'year'] as const
export type Period = (typeof PERIODS)[number]
/** Those that are always said in words of their own; a day says itself, unless the plan says something beside it. */
export const KINDS_IN_WORDS = ['week', 'month', 'quarter', 'season', 'term', 'year', 'ongoing'] as const
export type KindInWords = (typeof KINDS_IN_WORDS)[number]

/** Whose quarters a bare "Q3 2020" means, as a plan has them: Q1 begins in April, or in January. */
export const QUARTERS_OF = ['financial', 'calendar'] as const
export type QuartersOf = (typeof QUARTERS_OF)[number]

/** A day or a period in which something is to be done: all its days, in the plan's own words, with what it says beside them: "31st May 2017 (revised: 31 July)". */
export interface DuePeriod {
  kind: Period
  from: Day
  to: Day
  words: string
}

/**
 * Work without an end, which is looked at again on a day; null where a plan was brought in that names none. What such a
 * plan has no day for yet ("To be confirmed", "Q2" of no year) is kept so too: it has no last day, and says its own words.
 */
export interface DueOngoing {
  kind: 'ongoing'
  from: null
  to: null
  words: string
  reviewOn: Day | null
}

/**
 * When an action is due. It is late from the day after `to`; what is ongoing is
 * never late, but its review can be missed.
 */
export type Due = DuePeriod | DueOngoing

/** The same as a version of an action keeps it. What is null of a day follows from the day. */
export interface DueColumns {
  dueKind?: KindInWords | null | undefined
  dueFrom?: Day | null | undefined
  dueOn: Day | null
  dueWords?: string | null | undefined
  reviewOn?: Day | null | undefined
}

type WholeColumns = { [C in keyof DueColumns]-?: Exclude<DueColumns[C], undefined> }

/** Days are the commonest, and the same few are asked for again and again. */
const days = new Map<Day, DuePeriod>()
const MOST_DAYS = 5000

/** Due on one day. */
export function dayDue(on: Day): DuePeriod {
  const known = days.get(on)
  if (known) return known
  const made: DuePeriod = { kind: 'day', from: on, to: on, words: sayDay(on) }
  if (days.size >= MOST_DAYS) days.clear()
  days.set(on, made)
  return made
}

/** What a version of an action keeps, read. */
export function dueOf({ dueKind, dueFrom, dueOn, dueWords, reviewOn }: DueColumns): Due {
  if (dueOn === null || dueKind === 'ongoing')
    return { kind: 'ongoing', from: null, to: null, words: dueWords ?? 'Ongoing', reviewOn: reviewOn ?? null }
  if (!dueKind) return dueWords ? { kind: 'day', from: dueOn, to: dueOn, words: dueWords } : dayDue(dueOn)
  return { kind: dueKind, from: dueFrom ?? dueOn, to: dueOn, words: dueWords ?? sayDay(dueOn) }
}

/** Whether it is a day, of which its plan says nothing more. */
export const isDayAlone = (due: Due): boolean => due.kind === 'day' && due.words === sayDay(due.to)

/** What a version of an action keeps of it. A day is its day alone, as it always was, and what the plan says beside it. */
export const dueColumns = (due: Due): WholeColumns =>
  due.kind === 'day'
    ? { dueKind: null, dueFrom: null, dueOn: due.to, dueWords: isDayAlone(due) ? null : due.words, reviewOn: null }
    : { dueKind: due.kind, dueFrom: due.from, dueOn: due.to, dueWords: due.words, reviewOn: reviewOf(due) }

const ONGOING = /^(?:on-?going|continuous|continuing|rolling)\b/i

/** Whether a plan's own words say that something goes on, as "Ongoing" does; "To be confirmed" says no day either. */
export const saysOngoing = (words: string): boolean => ONGOING.test(words)

/** Whether something is said to go on, and has not only no day yet. */
export const isOngoing = (due: Due): boolean => due.kind === 'ongoing' && saysOngoing(due.words)

/** The day of the next review of what is ongoing; null of what has an end. */
export const reviewOf = (due: Due): Day | null => (due.kind === 'ongoing' ? due.reviewOn : null)

/** Whether two are due at the same time, in whatever words. When each is reviewed is no part of it. */
export const isSameDue = (one: DueColumns, other: DueColumns): boolean =>
  one.dueOn === other.dueOn &&
  (one.dueKind ?? null) === (other.dueKind ?? null) &&
  (one.dueFrom ?? null) === (other.dueFrom ?? null)

/** Whether two say the same: due at the same time, and reviewed on the same day. */
export const isSame = (one: Due, other: Due): boolean =>
  isSameDue(dueColumns(one), dueColumns(other)) && reviewOf(one) === reviewOf(other)

/** Whether one says less exactly than another when something is due: it holds more days. */
export function isVaguer(due: Due, than: Due): boolean {
  if (due.kind === 'ongoing' || than.kind === 'ongoing') return due.kind === 'ongoing' && than.kind !== 'ongoing'
  return lengthOf(due) > lengthOf(than)
}

/** In the units of its kind, so that a longer month is no vaguer than a short one. */
function lengthOf({ kind, from, to }: DuePeriod): number {
  if (kind === 'day') return 0
  if (kind === 'week') return 0.25
  return monthsWithin(from, addDays(to, 1))
}

/** Whole months from one day to another. */
function monthsWithin(from: Day, to: Day): number {
  const [y1 = 0, m1 = 0, d1 = 0] = from.split('-').map(Number)
  const [y2 = 0, m2 = 0, d2 = 0] = to.split('-').map(Number)
  return (y2 - y1) * 12 + (m2 - m1) - (d2 < d1 ? 1 : 0)
}

/** How many months one of each holds. */
const MONTHS: Partial<Record<Period, number>> = { month: 1, quarter: 3, season: 3, term: 4, year: 12 }

/**
 * How late something is, in the unit in which it was promised: whole ones that
 * have gone by since its last day. Less than one is 0: nobody promised the day
 * from which days could be counted. Of more than twelve nobody can tell how long
 * that is: they are told in years, or in months where that is less than two.
 *
 * @param daysLate Days since `to`.
 * @example
 * unitsLate(spring2021, 92) // => { unit: 'season', count: 1 }, on 31 August 2021
 */
export function unitsLate(due: DuePeriod, daysLate: number): { unit: Period; count: number } {
  const { kind, to } = due
  if (kind === 'day') return { unit: kind, count: daysLate }
  const months = monthsWithin(addDays(to, 1), addDays(to, daysLate + 1))
  const count = kind === 'week' ? Math.floor(daysLate / 7) : Math.floor(months / (MONTHS[kind] ?? 1))
  if (count <= MOST_UNITS) return { unit: kind, count }
  return months < 24 ? { unit: 'month', count: months } : { unit: 'year', count: Math.floor(months / 12) }
}

/** More of one unit than this are told in a longer one. */
const MOST_UNITS = 12

/**
 * When something is due, as it can be read again: the plan's own words, and of
 * what is ongoing the day of its review.
 *
 * @example
 * sayDue(dayDue(day('2021-03-31'))) // => '31 March 2021'
 * sayDue(ongoing) // => 'Ongoing, reviewed on 1 June 2021'
 */
export const sayDue = (due: Due): string =>
  due.kind === 'ongoing' && due.reviewOn !== null ? `${due.words}, reviewed on ${sayDay(due.reviewOn)}` : due.words

/** The same in a field of the trail or of a version: a day as it is kept, anything else in its words. */
export const tellDue = (due: Due): string => (due.kind === 'day' && isDayAlone(due) ? due.to : sayDue(due))
