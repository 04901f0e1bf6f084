import { isDay } from './day.ts'
import { saysOngoing } from './due.ts'
import { isNoTime } from './longest-time.ts'
import { LAST_YEAR, sayUnlikelyYear, unlikelyYear } from './plan-years.ts'
import { readDay, REAL, sayNotADay } from './read-day.ts'
import { readWhole, WEEK, withAside } from './read-due.ts'
import { bare, firstOf, lower, monthsIn, SPAN, spanOf } from './read-period.ts'
import { sayOfBox } from './say-of-box.ts'
import { splitReview, type Review } from './split-review.ts'
import { ownWords } from './typed-words.ts'
import { NO_REVIEW } from './why-not-dated.ts'

export const NO_DUE =
  'Enter when it is due: a day, month, quarter or season, with its year; TBC where no day is known yet'

/**
 * Why words do not say when something is due, with the likely meaning where
 * there is one.
 *
 * @example
 * sayNoDue('Spring') // => 'Enter the year too, in four figures'
 * sayNoDue('Summer 2012 then yearly') // => '“Summer 2012” can be read, “then yearly” cannot. Put that in brackets to keep it in the plan’s own words: Summer 2012 (then yearly)'
 * sayNoDue('31 February 2021') // => 'February 2021 has 28 days. Did you mean 28 February 2021?'
 */
export function sayNoDue(typed: string): string {
  if (isNoTime(typed)) return NO_DUE
  const beside = withAside(typed)
  if (beside && !saysOngoing(lower(typed))) return sayNoDue(beside.time)
  const said = bare(typed)
  if (saysOngoing(said)) return sayNoReview(splitReview(typed))
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
      ? 'Enter the year too, in four figures'
      : `Enter the year in four figures. Did you mean ${capital(name)} 20${year}?`
  const why = sayNoDay(typed)
  return why === NO_DUE ? (sayReadAtEnd(ownWords(typed)) ?? why) : why
}

/**
 * The same where it is told away from its box too, by the name of the box. What
 * can be said of any words at all names it already.
 *
 * @example
 * sayNoDueIn('When it is due', 'Spring') // => 'When it is due: enter the year too, in four figures'
 */
export function sayNoDueIn(called: string | undefined, typed: string): string {
  const why = sayNoDue(typed)
  return why === NO_DUE || why === NO_REVIEW ? why : sayOfBox(called, why)
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
  const why = sayNotADay(typed)
  return why === REAL ? NO_DUE : why
}

function sayNoReview(said: Review | null): string {
  if (said === null) return NO_REVIEW
  const why = sayNoDay(said.on)
  if (why !== NO_DUE) return why
  const words = said.on.split(' ')
  const parts = words.flatMap((_, i) => [
    { on: words.slice(0, i).join(' '), rest: words.slice(i).join(' ') },
    { on: words.slice(i).join(' '), rest: words.slice(0, i).join(' ') },
  ])
  const found = parts.find(({ on, rest }) => rest !== '' && readDay(on) !== null)
  if (!found) return 'Enter the day of its review: write “Ongoing, reviewed on”, then the day'
  const kept = found.rest.replaceAll(/[()[\]]/g, '')
  return `“${found.on}” can be read, “${found.rest}” cannot. Put that before the review to keep it in the plan’s own words: ${said.words} (${kept}), reviewed on ${found.on}`
}
