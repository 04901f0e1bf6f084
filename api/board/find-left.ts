import type { BoardView } from '../../domain/contract/board.ts'
import { dayOf, instant, type Instant } from '../../domain/day.ts'
import type { PlanRecord } from '../plan/read-record.ts'
import { rowMaker, standingOf, type Standing } from '../plan/standing.ts'

/** The moment before another: what was known until then. */
const before = (at: Instant): Instant => instant(new Date(Date.parse(at) - 1).toISOString())

/**
 * What left the plan after a moment, the last first, with what each showed on
 * the day it left: also what came and went between two boards.
 *
 * @param all How the plan's actions stand, withdrawn or not.
 * @param since Null where there is nothing to tell from.
 */
export function findLeft(
  record: PlanRecord,
  all: readonly Standing[],
  { since, row }: { since: Instant | null; row: ReturnType<typeof rowMaker> },
): BoardView['left'] {
  if (since === null) return []
  return all
    .filter(({ version }) => version.state === 'withdrawn' && version.recordedAt > since)
    .sort((one, other) => (one.version.id < other.version.id ? 1 : -1))
    .flatMap((one) => {
      const [moment, on] = [before(one.version.recordedAt), dayOf(one.version.recordedAt)]
      const then = standingOf(record, one.actionId, { moment, on })
      if (!then) return []
      const { deliveryStatus, late, daysLate } = rowMaker(record, moment, on)(then)
      return [{ action: row(one), on, showed: { deliveryStatus, late, daysLate } }]
    })
}
