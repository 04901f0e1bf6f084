import { SHOWN_STATUSES, type ShownStatus } from './delivery-status.ts'

/** How many actions show each status. Never a percentage, never an average. */
export interface Counts {
  notStarted: number
  onTrack: number
  atRisk: number
  offTrack: number
  complete: number
  /** How many of those were closed before this record began; none where it is not said. */
  closedBefore?: number
  awaitingSignOff: number
  outOfDate: number
}

export const COUNT_OF = {
  'not-started': 'notStarted',
  'on-track': 'onTrack',
  'at-risk': 'atRisk',
  'off-track': 'offTrack',
  complete: 'complete',
  'awaiting-sign-off': 'awaitingSignOff',
  'out-of-date': 'outOfDate',
} as const satisfies Record<ShownStatus, Exclude<keyof Counts, 'closedBefore'>>

export interface RollUp {
  counts: Counts
  /** The worst status among them; null when there is nothing to show. Complete only when every one is. */
  worst: ShownStatus | null
  total: number
}

/**
 * What a set of actions shows together: its counts, and the worst of them.
 *
 * One red among nine blues is red. An average would say 90% and hide it.
 *
 * @param closedBefore How many of the complete were so before this record began.
 *
 * @example
 * rollUp(['complete', 'complete', 'off-track']).worst // => 'off-track'
 */
export function rollUp(statuses: readonly ShownStatus[], closedBefore = 0): RollUp & { counts: Required<Counts> } {
  const counts = {
    notStarted: 0,
    onTrack: 0,
    atRisk: 0,
    offTrack: 0,
    complete: 0,
    awaitingSignOff: 0,
    outOfDate: 0,
    closedBefore,
  }
  for (const status of statuses) counts[COUNT_OF[status]] += 1
  const worst = SHOWN_STATUSES.find((status) => counts[COUNT_OF[status]] > 0) ?? null
  return { counts, worst, total: statuses.length }
}

/** Below zero when `one` is the worse. */
export const byWorst = (one: ShownStatus, other: ShownStatus): number =>
  SHOWN_STATUSES.indexOf(one) - SHOWN_STATUSES.indexOf(other)

export interface Part {
  status: ShownStatus
  count: number
}

/** The statuses that some action shows, worst first. */
export const partsOf = (counts: Counts): Part[] =>
  SHOWN_STATUSES.map((status) => ({ status, count: counts[COUNT_OF[status]] })).filter(({ count }) => count > 0)

export const totalOf = (counts: Counts): number => partsOf(counts).reduce((sum, { count }) => sum + count, 0)
