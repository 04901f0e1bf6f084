import { daysBetween, sayDay, type Day } from '../day.ts'
import { sayNumber } from './counting.ts'
import { sayOfBefore } from './counts.ts'
import type { RollUp } from '../roll-up.ts'
import { sayStatusWithin, type StatusWords } from './statuses.ts'

/** Verbs of a count: of today, or of a moment that is past. */
interface Tense {
  is(count: number): string
  has(count: number): string
}
const PRESENT: Tense = { is: (n) => (n === 1 ? 'is' : 'are'), has: (n) => (n === 1 ? 'has' : 'have') }
const PAST: Tense = { is: (n) => (n === 1 ? 'was' : 'were'), has: () => 'had' }

const allOf = (total: number, { is }: Tense): string =>
  `${total === 1 ? 'The one action of the plan' : total === 2 ? 'Both actions' : `All ${sayNumber(total)} actions`} ${is(total)}`
const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`)

/**
 * The one sentence a chair takes away: what is off track, and what has moved
 * since the last board, or since when is said. `moved` is null before the
 * second board. Of a moment that is past it is told in the past.
 *
 * @example
 * headline({ counts: { offTrack: 5, … }, total: 33 }, { worse: 3, better: 4 })
 * // => '5 of 33 actions are off track; 3 have got worse since the last board and 4 better'
 */
export function headline(
  { counts, total }: Pick<RollUp, 'counts' | 'total'>,
  moved: { worse: number; better: number } | null,
  { since = 'the last board', past = false, words = {} }: { since?: string; past?: boolean; words?: StatusWords } = {},
): string {
  const tense = past ? PAST : PRESENT
  if (total === 0) return `The plan ${tense.has(1)} no actions yet`
  if (counts.complete === total)
    return counts.closedBefore
      ? `${allOf(total, tense)} ${sayStatusWithin('complete', words)}, ${sayOfBefore(counts)}`
      : `${allOf(total, tense)} agreed complete`

  const subject = sayOffTrack(counts.offTrack, total, tense, sayStatusWithin('off-track', words))
  if (moved === null) return subject

  const { worse, better } = moved
  const have = (count: number) => `${count} ${tense.has(count)}`
  if (worse === 0 && better === 0) return `${subject}; none ${tense.has(1)} moved since ${since}`
  if (worse === 0) return `${subject}; none ${tense.has(1)} got worse since ${since} and ${have(better)} got better`
  return `${subject}; ${have(worse)} got worse since ${since} and ${better === 0 ? 'none' : better} better`
}

function sayOffTrack(count: number, total: number, tense: Tense, offTrack: string): string {
  if (count === 0)
    return total === 1
      ? `${allOf(1, tense)} not ${offTrack}`
      : `No action of ${sayNumber(total)} ${tense.is(1)} ${offTrack}`
  return count === total
    ? `${allOf(total, tense)} ${offTrack}`
    : `${sayNumber(count)} of ${sayNumber(total)} actions ${tense.is(count)} ${offTrack}`
}

/**
 * The rest of the counts in sentences, with how many nobody has reported on and how long until re-inspection.
 *
 * @example
 * // => '3 are complete, 14 on track, 8 at risk. 2 are out of date: nobody has reported on them for over 38 days.'
 */
export function summary(
  {
    counts,
    total,
    reviewsMissed = 0,
    unreported = 0,
  }: Pick<RollUp, 'counts' | 'total'> & { reviewsMissed?: number; unreported?: number },
  plan: { staleAfterDays: number; reinspectionExpectedOn: Day | null },
  on: Day,
  { past = false, words = {} }: { past?: boolean; words?: StatusWords } = {},
): string {
  const { is, has } = past ? PAST : PRESENT
  if (total === 0 && past) return ''
  if (total === 0) return 'Its first board page comes with its first action.'
  const said: string[] = []

  const first = [
    [counts.complete, sayStatusWithin('complete', words)],
    [counts.onTrack, sayStatusWithin('on-track', words)],
    [counts.atRisk, sayStatusWithin('at-risk', words)],
    [counts.notStarted, sayStatusWithin('not-started', words)],
  ] as const
  const present = first.filter(([count]) => count > 0)
  const [lead, ...others] = present
  if (lead) {
    // What was closed before stands apart from what follows it.
    const before = counts.closedBefore ? `, ${sayOfBefore(counts)}` : ''
    const rest = others.map(([count, word]) => `${sayNumber(count)} ${word}`).join(', ')
    said.push(`${sayNumber(lead[0])} ${is(lead[0])} ${lead[1]}${before}${rest && `${before ? ';' : ','} ${rest}`}.`)
  }

  if (unreported > 0) said.push(`Nobody ${has(1)} reported yet on ${ofThem(unreported, total)}.`)
  if (counts.outOfDate > 0)
    said.push(
      `${counts.outOfDate} ${is(counts.outOfDate)} out of date: nobody ${has(1)} reported on ${counts.outOfDate === 1 ? 'it' : 'them'} for over ${days(plan.staleAfterDays)}${reviewsMissed === 0 ? '' : ', or since the day of a review'}.`,
    )
  if (counts.awaitingSignOff > 0)
    said.push(
      `${counts.awaitingSignOff} ${past ? 'waited' : counts.awaitingSignOff === 1 ? 'waits' : 'wait'} for the chair to sign off.`,
    )
  if (plan.reinspectionExpectedOn)
    said.push(untilReinspection(plan.reinspectionExpectedOn, on, past ? 'was then expected' : 'is expected'))
  return said.join(' ')
}

function ofThem(count: number, total: number): string {
  if (count < total) return `${sayNumber(count)} of the ${sayNumber(total)}`
  return total === 1 ? 'it' : 'any of them'
}

function untilReinspection(expectedOn: Day, on: Day, expected: string): string {
  const left = daysBetween(on, expectedOn)
  if (left < 0) return `Re-inspection was expected by ${sayDay(expectedOn)}.`
  if (left === 0) return `Re-inspection ${expected} about now.`
  if (left < 60) return `Re-inspection ${expected} in about ${days(left)}.`
  return `Re-inspection ${expected} in about ${Math.round(left / 30.44)} months.`
}
