import { sayStatusWithin } from '../domain/words/statuses.ts'
import type { DisclosedFacts } from './disclosed.ts'
import type { PaperAction } from './say-action.ts'

export interface ExceptionGroup {
  words: string
  actions: PaperAction[]
}

/**
 * What needs looking at: late, off track, out of date or at risk. Each action once, under the worst that is to be said
 * of it, the longest late first.
 */
export function exceptionsOf({ actions, plan }: DisclosedFacts): ExceptionGroup[] {
  const word = (status: 'off-track' | 'at-risk') => sayStatusWithin(status, plan.statusWords)
  const groups = [
    { words: `Late or ${word('off-track')}`, is: isLateOrOff },
    { words: 'Out of date', is: shows('out-of-date') },
    { words: capital(word('at-risk')), is: shows('at-risk') },
  ]
  return groups
    .map(({ words, is }) => ({
      words,
      actions: actions.filter(is).toSorted((one, other) => other.daysLate - one.daysLate),
    }))
    .filter((group) => group.actions.length > 0)
}

const isLateOrOff = ({ late, deliveryStatus }: PaperAction): boolean => late || deliveryStatus === 'off-track'

const shows =
  (status: 'out-of-date' | 'at-risk') =>
  (action: PaperAction): boolean =>
    !isLateOrOff(action) && action.deliveryStatus === status

const capital = (said: string): string => said.charAt(0).toUpperCase() + said.slice(1)
