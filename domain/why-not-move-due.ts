import { addDays, type Day } from './day.ts'
import type { ClosureStep } from './delivery-status.ts'
import { isSame, isVaguer, sayDue, type Due } from './due.ts'
import type { WhyNot } from './why-not.ts'
import { whyNotChangePromise } from './why-not-edit.ts'

/** The due dates an action has had, oldest first: when each was recorded, and whether the board moved it. */
export interface DueVersion {
  due: Due
  recordedOn: Day
  /** The board agreed to it: it came by a request, not by an edit. */
  decided: boolean
}

/**
 * The latest due date that an edit may give an action; null while any may be
 * given.
 *
 * A date becomes the board's with the first data cut-off of a deciding meeting
 * after it was typed or brought in: its papers hold it. It is the date that
 * stood then, or one that the board agreed since. What was recorded on the day
 * of a cut-off is in its papers, from the day after.
 *
 * @param cutOffs The cut-offs of deciding meetings, in any order; those to come count for nothing.
 * @example
 * latestByEdit([{ due: dayDue(day('2021-01-29')), recordedOn: day('2020-12-01'), decided: false }], [day('2020-12-02')], day('2020-12-03'))
 * // => dayDue(day('2021-01-29'))
 */
export function latestByEdit(versions: readonly DueVersion[], cutOffs: readonly Day[], today: Day): Due | null {
  const lastCutOff = cutOffs
    .filter((cutOff) => cutOff < today)
    .sort()
    .at(-1)
  const boards = versions.filter(
    ({ recordedOn, decided }) => decided || (lastCutOff !== undefined && recordedOn <= lastCutOff),
  )
  return boards.at(-1)?.due ?? null
}

export interface DueFacts {
  due: Due
  closure: ClosureStep | null
  /** The request that waits for the board. */
  waiting: { to: Due } | null
  /** From `latestByEdit`. */
  latest: Due | null
  /** The day that its last report describes: on the day of its review or later, that was the review. */
  reportedOn?: Day | null
}

/**
 * Why a due date may not be edited to another; null when it may.
 *
 * A due date that the board has seen is made later, vaguer or ongoing by the
 * board alone (docs/decisions/due-dates.md), whoever edits; and so is the review
 * of what is ongoing put off, until it was held. An earlier date hides nothing.
 * What waits is decided first, and what is agreed complete is reopened first
 * (`whyNotChangePromise`).
 */
export function whyNotMoveDue(to: Due, { due, closure, waiting, latest, reportedOn = null }: DueFacts): WhyNot | null {
  if (isSame(to, due)) return null
  const undecided = whyNotChangePromise('dueOn', { closure }, waiting)
  if (undecided) return undecided
  const made = latest && howMoved(to, latest, reportedOn)
  return made
    ? {
        status: 409,
        code: 'seen-by-board',
        field: 'dueOn',
        message: `The board has seen ${sayDue(latest)}, so only the board can ${made}. Ask it for another due date`,
      }
    : null
}

/** What would become of a due date that is not to be moved by an edit; null where nothing would. */
function howMoved(to: Due, from: Due, reportedOn: Day | null): string | null {
  if (to.kind === 'ongoing') {
    if (from.kind !== 'ongoing') return 'make this ongoing'
    return isPutOff(to.reviewOn, from.reviewOn, reportedOn) ? 'put off its review' : null
  }
  if (from.kind === 'ongoing') return null
  if (to.to > from.to) return 'make this later'
  return isVaguer(to, from) ? 'make this vaguer' : null
}

/** Whether a review is put off that was not held: moved to a later day, or to none. */
const isPutOff = (to: Day | null, from: Day | null, reportedOn: Day | null): boolean =>
  from !== null && (to === null || to > from) && (reportedOn === null || reportedOn < from)

/** The least by which a due date can be made later; null of what is ongoing and is never reviewed. */
export function laterBy(due: Due): Due | null {
  if (due.kind !== 'ongoing') return { ...due, to: addDays(due.to, 1) }
  return due.reviewOn && { ...due, reviewOn: addDays(due.reviewOn, 1) }
}
