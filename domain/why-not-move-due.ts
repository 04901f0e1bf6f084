import { sayDay, type Day } from './day.ts'
import type { ClosureStep } from './delivery-status.ts'
import type { WhyNot } from './why-not.ts'
import { whyNotChangePromise } from './why-not-edit.ts'

/** The due dates an action has had, oldest first: when each was recorded, and whether the board moved it. */
export interface DueVersion {
  dueOn: Day
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
 * latestByEdit([{ dueOn: day('2021-01-29'), recordedOn: day('2020-12-01'), decided: false }], [day('2020-12-02')], day('2020-12-03'))
 * // => '2021-01-29'
 */
export function latestByEdit(versions: readonly DueVersion[], cutOffs: readonly Day[], today: Day): Day | null {
  const lastCutOff = cutOffs
    .filter((cutOff) => cutOff < today)
    .sort()
    .at(-1)
  const boards = versions.filter(
    ({ recordedOn, decided }) => decided || (lastCutOff !== undefined && recordedOn <= lastCutOff),
  )
  return boards.at(-1)?.dueOn ?? null
}

export interface DueFacts {
  dueOn: Day
  closure: ClosureStep | null
  /** The request that waits for the board. */
  waiting: { toOn: Day } | null
  /** From `latestByEdit`. */
  latest: Day | null
}

/**
 * Why a due date may not be edited to another; null when it may.
 *
 * A due date that the board has seen is made later by the board alone
 * (docs/decisions/due-dates.md), whoever edits. An earlier date hides nothing.
 * What waits is decided first, and what is agreed complete is reopened first
 * (`whyNotChangePromise`).
 */
export function whyNotMoveDue(toOn: Day, { dueOn, closure, waiting, latest }: DueFacts): WhyNot | null {
  if (toOn === dueOn) return null
  const undecided = whyNotChangePromise('dueOn', { closure }, waiting)
  if (undecided) return undecided
  return latest !== null && toOn > latest
    ? {
        status: 409,
        code: 'seen-by-board',
        field: 'dueOn',
        message: `The board has seen ${sayDay(latest)}, so only the board can make this later. Ask it for another due date`,
      }
    : null
}
