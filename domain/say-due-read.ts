import { addDays, sayDay, sayRange, type Day } from './day.ts'
import { isOngoing, sayDue, type Due, type DuePeriod } from './due.ts'
import { sayDayRead } from './read-day.ts'
import { readDue, withAside } from './read-due.ts'
import { SEASONS, TERMS } from './read-period.ts'

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

/**
 * That words which name a quarter are read otherwise than they were, since a plan's quarters have been changed.
 *
 * @example
 * sayReadOtherwise(aprilToJune, januaryToMarch) // => 'The plan’s quarters have been changed since you opened this page: “Q1 2021” was April to June 2021, and is January to March 2021 by now. Say which is meant, or save it again as it is now'
 */
export const sayReadOtherwise = (before: Due, now: Due): string =>
  `${READ_OTHERWISE}: “${now.words}” was ${daysSaid(before)}, and is ${daysSaid(now)} by now. Say which is meant, or save it again as it is now`

const READ_OTHERWISE = 'The plan’s quarters have been changed since you opened this page'

/** Whether somebody was told so. */
export const saysReadOtherwise = (said: string): boolean => said.includes(READ_OTHERWISE)

const daysSaid = (due: Due): string => (due.kind === 'ongoing' ? sayDue(due) : sayDaysOf(due))

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

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)
