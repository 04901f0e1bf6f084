import { partsOf, totalOf, type Counts } from '../roll-up.ts'
import { listed, sayNumber, several } from './counting.ts'
import { sayStatusWithin, type StatusWords } from './statuses.ts'

/**
 * Counts as a sentence without its full stop, worst first.
 *
 * @example
 * sayCounts({ offTrack: 1, onTrack: 4, … }) // => '5 actions: 1 off track and 4 on track'
 */
export function sayCounts(counts: Counts, words: StatusWords = {}): string {
  const total = totalOf(counts)
  if (total === 0) return 'No actions'
  const before = counts.closedBefore ? ` (${sayOfBefore(counts)})` : ''
  const said = partsOf(counts).map(
    ({ status, count }) =>
      `${sayNumber(count)} ${sayStatusWithin(status, words)}${status === 'complete' ? before : ''}`,
  )
  return `${several(total, 'action')}: ${listed(said)}`
}

/**
 * Of what is complete, how much was so before: never to be taken for what a board has agreed.
 *
 * @example
 * sayOfBefore({ complete: 12, closedBefore: 5 }) // => '5 of them before this record began'
 * sayOfBefore({ complete: 2, closedBefore: 2 }) // => 'both before this record began'
 */
export function sayOfBefore({ complete, closedBefore = 0 }: Pick<Counts, 'complete' | 'closedBefore'>): string {
  const began = 'before this record began'
  if (closedBefore < complete) return `${closedBefore} of them ${began}`
  return complete === 1 ? began : `${complete === 2 ? 'both' : 'all'} ${began}`
}
