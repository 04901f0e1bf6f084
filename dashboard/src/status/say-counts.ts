import { SHOWN_STATUSES, type ShownStatus } from '../../../domain/delivery-status.ts'
import { COUNT_OF, type Counts } from '../../../domain/roll-up.ts'
import { listed, several } from '../../../domain/words/counting.ts'
import { sayStatus } from '../../../domain/words/statuses.ts'

export interface Part {
  status: ShownStatus
  count: number
}

/** The statuses that some action shows, worst first. */
export const partsOf = (counts: Counts): Part[] =>
  SHOWN_STATUSES.map((status) => ({ status, count: counts[COUNT_OF[status]] })).filter(({ count }) => count > 0)

export const totalOf = (counts: Counts): number => partsOf(counts).reduce((sum, { count }) => sum + count, 0)

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
