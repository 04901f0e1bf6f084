import type { Gap } from '../gaps.ts'
import { sayNumbers, several } from './counting.ts'

const COUNTED: Record<Gap, (said: { have: string; are: string; answer: string; say: string }) => string> = {
  measure: ({ have }) => `${have} no success measure`,
  start: ({ have }) => `${have} no start date`,
  recommendation: ({ answer, say }) => `${answer} no recommendation, and ${say} not say why`,
  area: ({ are }) => `${are} in no priority area`,
  review: ({ have }) => `${have} no due date and no day of review`,
}

const ONE = { have: 'has', are: 'is', answer: 'answers', say: 'does' }
const MANY = { have: 'have', are: 'are', answer: 'answer', say: 'do' }
const ONE_THEN = { have: 'had', are: 'was', answer: 'answered', say: 'did' }
const MANY_THEN = { ...ONE_THEN, are: 'were' }

/**
 * How many actions miss something, for the board.
 *
 * @example
 * sayGaps('measure', 3) // => '3 actions have no success measure'
 */
export function sayGaps(gap: Gap, count: number, past = false): string {
  const said = count === 1 ? (past ? ONE_THEN : ONE) : past ? MANY_THEN : MANY
  return `${several(count, 'action')} ${COUNTED[gap](said)}`
}

/**
 * The recommendations that no action answers, by their numbers; nothing where there is none.
 *
 * @example
 * sayUnanswered([4, 9]) // => 'No action answers recommendations 4 and 9'
 */
export const sayUnanswered = (numbers: readonly number[], past = false): string =>
  numbers.length === 0
    ? ''
    : `No action ${past ? 'answered' : 'answers'} ${numbers.length === 1 ? 'recommendation' : 'recommendations'} ${sayNumbers(numbers)}`

const NAMES: Record<Gap, string> = {
  measure: 'No success measure',
  start: 'No start date',
  recommendation: 'No recommendation',
  area: 'No priority area',
  review: 'No due date or day of review',
}

/** What is missing, as a filter and a chip call it. */
export const sayGap = (gap: Gap): string => NAMES[gap]
