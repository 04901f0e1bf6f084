import type { Difference } from '../movement.ts'
import { listed } from './counting.ts'

const DIFFERENCE: Record<Difference, string> = {
  worse: 'Got worse',
  better: 'Got better',
  added: 'Added',
  withdrawn: 'Withdrawn',
  signed: 'Agreed complete',
  reopened: 'Reopened',
  're-dated': 'Re-dated',
  're-owned': 'Changed owner',
  reworded: 'Reworded',
}
export const sayDifference = (difference: Difference): string => DIFFERENCE[difference]

/**
 * All that happened to one action.
 *
 * @example
 * sayDifferences(['better', 'signed']) // => 'Got better and agreed complete'
 */
export function sayDifferences(differences: readonly Difference[]): string {
  const said = listed(differences.map((one) => sayDifference(one).toLowerCase()))
  return said.charAt(0).toUpperCase() + said.slice(1)
}

const HEADING = { area: 'Priority area', recommendation: 'Recommendation' }

/** What a plan is divided into, before its number. */
export const sayHeading = (kind: keyof typeof HEADING): string => HEADING[kind]
