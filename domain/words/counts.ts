import { partsOf, totalOf, type Counts } from '../roll-up.ts'
import { listed, several } from './counting.ts'
import { sayStatus } from './statuses.ts'

/**
 * Counts as a sentence without its full stop, worst first.
 *
 * @example
 * sayCounts({ offTrack: 1, onTrack: 4, … }) // => '5 actions: 1 off track and 4 on track'
 */
export function sayCounts(counts: Counts): string {
  const total = totalOf(counts)
  if (total === 0) return 'No actions'
  return `${several(total, 'action')}: ${listed(partsOf(counts).map(({ status, count }) => `${count} ${sayStatus(status).toLowerCase()}`))}`
}
