import { wasKnownAt } from '../../db/as-at.ts'
import type { BoardView } from '../../domain/contract/board.ts'
import { dayOf } from '../../domain/day.ts'
import type { AskedOfBoard } from '../actions/on-action.ts'
import { daysMoved, toOf } from './dues.ts'

/**
 * Requests for another date that wait for the board.
 *
 * One says nothing while its action is claimed complete, and nothing once that
 * is agreed: there is no date left to move. A claim that is returned brings the
 * request back.
 */
export const findDateRequests = ({
  drawing: { record, moment },
  open,
  row,
}: AskedOfBoard): Pick<BoardView, 'dateChangesAsked'> => ({
  dateChangesAsked: open.flatMap((one) => {
    const asked = record.dateChanges.get(one.actionId)?.find((change) => wasKnownAt(change, moment))
    if (asked?.step !== 'asked') return []
    const { recordedAt, toOn, reason, effect } = asked
    return [
      { action: row(one), askedOn: dayOf(recordedAt), to: toOf(asked), toOn, days: daysMoved(asked), reason, effect },
    ]
  }),
})
