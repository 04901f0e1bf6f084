import type { Left } from '../leaving.ts'
import { WITHDRAWN_AS, type WithdrawnAs } from '../vocabulary.ts'

const CHOICE: Record<WithdrawnAs, string> = {
  'no-longer-needed': 'No longer needed',
  merged: 'Merged into another action',
  moved: 'Moved to another plan, or to business as usual',
}

/** What can become of an action, for the choice in a form. */
export const LEAVINGS = WITHDRAWN_AS.map((value) => ({ value, label: CHOICE[value] }))
export const sayLeaving = (as: WithdrawnAs): string => CHOICE[as]

/**
 * What became of an action that left the plan.
 *
 * @example
 * sayLeft({ as: 'merged', mergedInto: '2.3', movedTo: null }) // => 'Merged into 2.3'
 */
export function sayLeft({ as, mergedInto, movedTo }: Left): string {
  if (as === 'merged') return `Merged into ${mergedInto}`
  if (as === 'moved') return `Moved to ${movedTo}`
  return as === null ? 'Withdrawn' : CHOICE[as]
}

/**
 * How many actions have left the plan since a board, and how many were late then.
 *
 * @example
 * sayLeftSince({ left: 3, late: 2 }, 'the last board') // => 'Left the plan since the last board: 3, of them 2 late'
 */
export const sayLeftSince = ({ left, late }: { left: number; late: number }, since: string): string =>
  `Left the plan since ${since}: ${left.toLocaleString('en-GB')}${late > 0 ? `, of them ${late} late` : ''}`
