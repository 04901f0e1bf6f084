import { addDays, type Day } from './day.ts'
import { dayDue, saysOngoing, type Due, type DueOngoing, type QuartersOf } from './due.ts'
import { isNoTime } from './longest-time.ts'
import { readDay } from './read-day.ts'
import { daysOf, lower, monthsIn } from './read-period.ts'
import { splitReview } from './split-review.ts'
import { ownWords } from './typed-words.ts'

/** What plans write where no day is known yet. */
const NOT_KNOWN =
  /^(?:tb[acd]|t\.b\.[acd]\.|to be (?:confirmed|agreed|advised|decided|determined|set)|not (?:yet )?(?:known|set|agreed)|unknown|no date(?: yet| set)?)\b/
export const WEEK = /^(?:w\/[bc]|wc|week (?:commencing|beginning|starting|of)):? +(.+)$/

/**
 * When something is due, from the words in which people say it; null when they
 * cannot be read, and then `sayNoDue` says why. "Spring" is March to May, "winter
 * 2020" December 2020 to February 2021; "Q3 2020/21" is a quarter of the
 * financial year, and whose a bare "Q3 2020" is, the plan says.
 *
 * @example
 * readDue('Spring 2021') // => { kind: 'season', from: '2021-03-01', to: '2021-05-31', words: 'Spring 2021' }
 * readDue('Ongoing, reviewed on 1 June 2021') // => { kind: 'ongoing', from: null, to: null, words: 'Ongoing', reviewOn: '2021-06-01' }
 * readDue('Ongoing (led by Jo), reviewed on 1 June 2021') // => { …, words: 'Ongoing (led by Jo)', reviewOn: '2021-06-01' }
 * readDue('31st May 2017 (revised: 31 July)') // => { kind: 'day', from: '2017-05-31', to: '2017-05-31', words: '31st May 2017 (revised: 31 July)' }
 * readDue('TBC') // => { kind: 'ongoing', from: null, to: null, words: 'TBC', reviewOn: null }: no day is known yet
 * readDue('soon') // => null
 */
export function readDue(typed: string, quarters: QuartersOf = 'financial'): Due | null {
  if (isNoTime(typed)) return null
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

export function withAside(typed: string): { time: string; aside: string } | null {
  const [, time, aside = ''] = ASIDE.exec(ownWords(typed)) ?? []
  return time === undefined ? null : { time, aside: aside.trim() }
}

/** The same, of a time with nothing beside it. */
export function readWhole(typed: string, quarters: QuartersOf): Due | null {
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
  const said = splitReview(typed)
  const reviewOn = said && readDay(said.on)
  return reviewOn && { kind: 'ongoing', from: null, to: null, words: said.words, reviewOn }
}
