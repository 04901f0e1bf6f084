import { COUNT_OF, type Counts } from '../roll-up.ts'
import { sayOfBefore } from '../words/counts.ts'
import { letterOf, sayStatus, type StatusWords } from '../words/statuses.ts'
import type { StackSeries } from './chart.ts'
import { seenIn } from './seen-in.ts'

/** A series a status that any of these places shows, worst first. */
export const stackSeries = (places: readonly { counts: Counts }[], words: StatusWords): StackSeries[] =>
  seenIn(places).map((status) => ({
    key: status,
    name: sayStatus(status, words),
    letter: letterOf(status),
    values: places.map(({ counts }) => counts[COUNT_OF[status]]),
    remarks: places.map(({ counts }) => (status === 'complete' && counts.closedBefore ? sayOfBefore(counts) : null)),
  }))
