import { daysBetween, type Day } from './day.ts'
import { daysInWords, type WrittenDays } from './days-in-words.ts'
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
  successMeasure: string
  startsOn: Day
  dueOn: Day
  closure: ClosureStep | null
  /** Whether a review of evidence was recorded since the last claim. */
  evidenceReviewed: boolean
  /** What its owner said, newest first. */
  updates: readonly { deliveryStatus: DeliveryStatus; effectiveOn: Day; progress: string; forecastOn: Day | null }[]
  milestones: readonly { dueOn: Day; doneOn: Day | null }[]
  timesRedated: number
  /** Days between the first promise and the present one. */
  daysMoved: number
}

/** A deadline in an action's words that is not the day it is due: as it is written, and which days that is. */
export interface OtherDeadline {
  written: string
  from: Day
  to: Day
  dueOn: Day
}

/** What does not add up, with the figures that show it. */
export type Found =
  | { kind: 'on-track-past-due'; dueOn: Day }
  | { kind: 'forecast-past-due'; forecastOn: Day }
  | { kind: 'same-words'; updates: number }
  | { kind: 'moved-often'; times: number; days: number }
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
 * contradictions(claims, day('2020-12-10')) // => [{ ref: '1.4', kind: 'on-track-past-due', dueOn: '2020-11-30' }]
 */
export function contradictions(claims: Claims, on: Day): Contradiction[] {
  const { ref, startsOn, dueOn, closure, updates, milestones } = claims
  const found: Contradiction[] = []
  const add = (one: Found) => found.push({ ref, ...one })

  if (isClosed(closure)) {
    // What was closed before this record began was reviewed where nobody can look it up.
    if (isAgreed(closure) && !claims.evidenceReviewed) add({ kind: 'closed-unreviewed' })
    return found
  }

  const [latest] = updates
  const green = latest?.deliveryStatus === 'on-track'
  if (green && dueOn < on) add({ kind: 'on-track-past-due', dueOn })
  if (green && latest.forecastOn !== null && latest.forecastOn > dueOn)
    add({ kind: 'forecast-past-due', forecastOn: latest.forecastOn })

  const running = sameWordsRunning(updates)
  if (running >= SAME_WORDS) add({ kind: 'same-words', updates: running })

  if (claims.timesRedated > MOVES_ALLOWED)
    add({ kind: 'moved-often', times: claims.timesRedated, days: claims.daysMoved })

  for (const [kind, text] of [
    ['other-date-in-title', claims.title],
    ['other-date-in-measure', claims.successMeasure],
  ] as const) {
    const other = otherDeadline(text, dueOn)
    if (other) add({ kind, written: other.words, from: other.from, to: other.to, dueOn })
  }

  const missed = milestones.filter(({ dueOn: due, doneOn }) => doneOn === null && due < on)
  if (green && missed.length > 0) add({ kind: 'green-milestone-missed', milestones: missed.length })
  else if (green && milestones.length > 0 && milestones.every(({ doneOn }) => doneOn === null)) {
    const days = daysBetween(startsOn, on)
    if (days > GREEN_WITHOUT_MILESTONE_DAYS) add({ kind: 'green-no-milestone', days })
  }
  return found
}

/**
 * The last deadline written in an action's words, when none of them is the day
 * it is due: its date was moved and its words were not. Other days in them, such
 * as a baseline's, contradict nothing, nor does a step on the way to the end.
 */
function otherDeadline(text: string, dueOn: Day): WrittenDays | null {
  const deadlines = daysInWords(text).filter(({ isDeadline }) => isDeadline)
  if (deadlines.some(({ from, to }) => from <= dueOn && dueOn <= to)) return null
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
