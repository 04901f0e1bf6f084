import { daysBetween, type Day } from './day.ts'
import { daysInWords, type WrittenDays } from './days-in-words.ts'
import type { Due } from './due.ts'
import { isAgreed, isClosed, type ClosureStep, type DeliveryStatus } from './delivery-status.ts'

/** How many updates running may use the same words before the record says so. */
export const SAME_WORDS = 3
/** How often a due date may move before the record says so. */
export const MOVES_ALLOWED = 2
/** How many days an action may be green with no milestone reached. */
export const GREEN_WITHOUT_MILESTONE_DAYS = 90

/** What the record holds of one action, for its contradictions to be seen. */
export interface Claims {
  ref: string
  title: string
  successMeasure: string | null
  /** The day from which it could have got on: its start, or the day it was recorded. */
  begunOn: Day
  due: Due
  closure: ClosureStep | null
  /** Whether a review of evidence was recorded since the last claim. */
  evidenceReviewed: boolean
  /** What its owner said, newest first. */
  updates: readonly { deliveryStatus: DeliveryStatus; effectiveOn: Day; progress: string; forecastOn: Day | null }[]
  /** Its steps: the last day of each, null where it has none, and when it was reached. */
  milestones: readonly { dueOn: Day | null; doneOn: Day | null }[]
  timesRedated: number
  /** Days between the first promise and the present one; null where one of them is no day. */
  daysMoved: number | null
}

/** A deadline in an action's words that is not the day it is due: as it is written, and which days that is. */
export interface OtherDeadline {
  written: string
  from: Day
  to: Day
  due: Due
}

/** What does not add up, with the figures that show it. */
export type Found =
  | { kind: 'on-track-past-due'; due: Due }
  | { kind: 'forecast-past-due'; forecastOn: Day }
  | { kind: 'same-words'; updates: number }
  | { kind: 'moved-often'; times: number; days: number | null }
  | { kind: 'green-no-milestone'; days: number }
  | { kind: 'green-milestone-missed'; milestones: number }
  | { kind: 'closed-unreviewed' }
  | ({ kind: 'other-date-in-title' | 'other-date-in-measure' } & OtherDeadline)

export type Contradiction = { ref: string } & Found

/**
 * Where an action's record contradicts itself on a day.
 *
 * There is no score and no ranking: each is a question for the board, and its
 * answer may be a good one. Nothing is said of a person.
 *
 * @example
 * contradictions(claims, day('2020-12-10')) // => [{ ref: '1.4', kind: 'on-track-past-due', due: dayDue('2020-11-30') }]
 */
export function contradictions(claims: Claims, on: Day): Contradiction[] {
  const { ref, begunOn, due, closure, updates, milestones } = claims
  const found: Contradiction[] = []
  const add = (one: Found) => found.push({ ref, ...one })

  if (isClosed(closure)) {
    // What was closed before this record began was reviewed where nobody can look it up.
    if (isAgreed(closure) && !claims.evidenceReviewed) add({ kind: 'closed-unreviewed' })
    return found
  }

  const [latest] = updates
  const green = latest?.deliveryStatus === 'on-track'
  if (green && due.to !== null && due.to < on) add({ kind: 'on-track-past-due', due })
  if (green && latest.forecastOn !== null && due.to !== null && latest.forecastOn > due.to)
    add({ kind: 'forecast-past-due', forecastOn: latest.forecastOn })

  const running = sameWordsRunning(updates)
  if (running >= SAME_WORDS) add({ kind: 'same-words', updates: running })

  if (claims.timesRedated > MOVES_ALLOWED)
    add({ kind: 'moved-often', times: claims.timesRedated, days: claims.daysMoved })

  for (const [kind, text] of [
    ['other-date-in-title', claims.title],
    ['other-date-in-measure', claims.successMeasure],
  ] as const) {
    const other = text === null ? null : otherDeadline(text, due)
    if (other) add({ kind, written: other.words, from: other.from, to: other.to, due })
  }

  const missed = milestones.filter(({ dueOn, doneOn }) => doneOn === null && dueOn !== null && dueOn < on)
  if (green && missed.length > 0) add({ kind: 'green-milestone-missed', milestones: missed.length })
  else if (green && milestones.length > 0 && milestones.every(({ doneOn }) => doneOn === null)) {
    const days = daysBetween(begunOn, on)
    if (days > GREEN_WITHOUT_MILESTONE_DAYS) add({ kind: 'green-no-milestone', days })
  }
  return found
}

/**
 * The last deadline written in an action's words, when none of them is the day
 * it is due, or touches the period: its date was moved and its words were not. Other days in them, such
 * as a baseline's, contradict nothing, nor does a step on the way to the end; and work without an end may well
 * have a day by which something is to be seen.
 */
function otherDeadline(text: string, due: Due): WrittenDays | null {
  if (due.kind === 'ongoing') return null
  const deadlines = daysInWords(text).filter(({ isDeadline }) => isDeadline)
  if (deadlines.some(({ from, to }) => from <= due.to && due.from <= to)) return null
  return deadlines.toSorted((one, other) => (one.to < other.to ? -1 : 1)).at(-1) ?? null
}

/** How many of the latest updates say the same, but for spaces and capitals. */
function sameWordsRunning(updates: Claims['updates']): number {
  const plain = (words: string) => words.toLowerCase().replaceAll(/\s+/g, ' ').trim()
  const [latest] = updates
  if (!latest) return 0
  const said = plain(latest.progress)
  const different = updates.findIndex(({ progress }, i) => i > 0 && plain(progress) !== said)
  return different < 0 ? updates.length : different
}
