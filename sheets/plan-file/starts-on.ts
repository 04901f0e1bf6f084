import type { Day } from '../../domain/day.ts'
import type { ProposedRow } from '../proposal.ts'
import { statusOf } from './status-of.ts'

/**
 * When an action starts, as the record can hold it; null where it cannot, and its words stand in a column of the plan's own:
 * a period, a day after the action is due, and a day that is still to come of what is reported on or over already.
 *
 * @param on The day on which it is brought.
 */
export function startOf(row: ProposedRow, on: Day): Day | null {
  const { startsOn, due, state } = row
  const start = startsOn?.kind === 'day' ? (startsOn.from ?? null) : null
  if (start === null) return null
  const isToldOf = statusOf(row) !== null || state?.is === 'closed-before'
  if (isToldOf && start > on) return null
  return due?.to !== undefined && due.to < start ? null : start
}
