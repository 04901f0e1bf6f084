import { sayDay, type Day } from './day.ts'
import { isClosed, type ClosureStep } from './delivery-status.ts'
import type { WhyNot } from './why-not.ts'

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
 * (docs/decisions/due-dates.md), whoever edits and whatever became of the
 * action: of one that was agreed complete too, because whoever agreed it saw its
 * date, and it may be reopened. An earlier date hides nothing. A request that
 * waits is decided first, so that the board decides on the date it was asked about.
 */
export function whyNotMoveDue(toOn: Day, { dueOn, closure, waiting, latest }: DueFacts): WhyNot | null {
  const because = (code: string, message: string): WhyNot => ({ status: 409, code, field: 'dueOn', message })
  if (toOn === dueOn) return null
  if (waiting)
    return because(
      'already-asked',
      `A move to ${sayDay(waiting.toOn)} is asked for, so the date stays ${sayDay(dueOn)} until the board has decided`,
    )
  const seen = latest ?? (isClosed(closure) ? dueOn : null)
  return seen !== null && toOn > seen
    ? because(
        'seen-by-board',
        `The board has seen ${sayDay(seen)}, so only the board can make this later. Ask it for another due date`,
      )
    : null
}
