import type { Difference } from '../movement.ts'

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

const HEADING = { area: 'Priority area', recommendation: 'Recommendation' }

/** What a plan is divided into, before its number. */
export const sayHeading = (kind: keyof typeof HEADING): string => HEADING[kind]
