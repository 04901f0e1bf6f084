import { several } from './counting.ts'

/** A forecast in words: `3 to 5, most likely 4`; `4` where there is no range. */
export function sayRange({ low, middle, high }: { low: number; middle: number; high: number }): string {
  return low === high ? String(low) : `${low} to ${high}, most likely ${middle}`
}

/**
 * What a forecast is drawn from, in a sentence.
 *
 * @param least How many promises must have ended before anything is said; null where enough have.
 *
 * @example
 * sayBasis({ milestones: 41, closures: 3, moves: 17 }, null)
 * // => 'From this plan’s own record: 41 milestones done, 3 actions closed and 17 date changes.'
 */
export function sayBasis(
  { milestones, closures, moves }: { milestones: number; closures: number; moves: number },
  least: number | null,
): string {
  const ended = `${several(milestones, 'milestone')} done, ${several(closures, 'action')} closed and ${several(moves, 'date change')}`
  return least === null
    ? `From this plan’s own record: ${ended}.`
    : milestones + closures + moves === 0
      ? `There is too little to say: none of the plan’s promises has ended in this record, and at least ${least} must have.`
      : `There is too little to say: ${ended}, and at least ${least} promises must have ended.`
}
