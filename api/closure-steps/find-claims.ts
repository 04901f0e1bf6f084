import type { BoardView } from '../../domain/contract/board.ts'
import { daysBetween } from '../../domain/day.ts'
import type { AskedOfBoard } from '../actions/on-action.ts'
import { lastStep } from '../plan/last-step.ts'

/** Claims that wait for the chair. */
export const findClaims = ({
  drawing: { record, moment, day },
  claimed,
  row,
}: AskedOfBoard): Pick<BoardView, 'awaitingSignOff'> => ({
  awaitingSignOff: claimed
    .map((one) => {
      // The day of the last claim made, though its evidence was reviewed since.
      const claim = lastStep(record.closures.get(one.actionId), 'claimed', moment) ?? one.closure
      const claimedOn = claim?.effectiveOn ?? day
      return { action: row(one), claimedOn, daysWaiting: daysBetween(claimedOn, day) }
    })
    .sort((one, other) => other.daysWaiting - one.daysWaiting),
})
