import type { GoesOn, Left } from '../leaving.ts'
import { WITHDRAWN_AS, type WithdrawnAs } from '../vocabulary.ts'
import { sayNumber } from './counting.ts'

const CHOICE: Record<WithdrawnAs, string> = {
  'no-longer-needed': 'No longer needed',
  merged: 'Merged into another action',
  moved: 'Moved to another plan, or to business as usual',
}

/** What can become of an action, for the choice in a form. */
export const LEAVINGS = WITHDRAWN_AS.map((value) => ({ value, label: CHOICE[value] }))
export const sayLeaving = (as: WithdrawnAs): string => CHOICE[as]

/**
 * What became of an action that left the plan, and of the one that it was merged
 * into, where that is told too.
 *
 * @example
 * sayLeft({ as: 'merged', mergedInto: '2.3', movedTo: null }) // => 'Merged into 2.3'
 * sayLeft({ as: 'merged', mergedInto: '2.3', movedTo: null, goesOn: { ref: '2.5', left: null } })
 * // => 'Merged into 2.3, and with it into 2.5'
 */
export function sayLeft({ as, mergedInto, movedTo, goesOn }: Left & { goesOn?: GoesOn | null }): string {
  if (as === 'merged') {
    const on = goesOn && goesOn.ref !== mergedInto ? `, and with it into ${goesOn.ref}` : ''
    return `Merged into ${mergedInto}${on}${goesOn?.left ? `, which ${sayWhich(goesOn.left)}` : ''}`
  }
  if (as === 'moved') return `Moved to ${movedTo}`
  return as === null ? 'Withdrawn' : CHOICE[as]
}

function sayWhich({ as, movedTo }: Pick<Left, 'as' | 'movedTo'>): string {
  if (as === 'moved') return `moved to ${movedTo}`
  return as === 'no-longer-needed' ? 'is no longer needed' : 'was withdrawn'
}

/**
 * How many actions have left the plan since a board, and how many were late then.
 *
 * @example
 * sayLeftSince({ left: 3, late: 2 }, 'the last board') // => 'Left the plan since the last board: 3, of them 2 late'
 */
export const sayLeftSince = ({ left, late }: { left: number; late: number }, since: string): string =>
  `Left the plan since ${since}: ${sayNumber(left)}${late > 0 ? `, of them ${late} late` : ''}`
