import type { asks, BoardView } from '../../domain/contract/board.ts'
import { isAwaiting } from '../../domain/delivery-status.ts'
import { join } from '../../domain/join.ts'
import type { AskedOfBoard } from '../actions/on-action.ts'
import { nounsOnActions } from '../on-actions.ts'
import type { Standing } from '../plan/standing.ts'

/**
 * What waits for the board, a list for each noun that asks.
 *
 * @param standing The plan's active actions, in the order in which help is told.
 */
export function findAsks(
  standing: readonly Standing[],
  of: Omit<AskedOfBoard, 'claimed' | 'open'>,
): Pick<BoardView, keyof typeof asks> {
  const claimed = standing.filter(isClaimed)
  const open = standing.filter((one) => !isClaimed(one) && one.verdict.status !== 'complete')
  return join(
    nounsOnActions.flatMap((noun) => ('findAsks' in noun ? [{ asks: noun.findAsks({ ...of, claimed, open }) }] : [])),
    'asks',
  )
}

const isClaimed = ({ closure }: Standing): boolean => isAwaiting(closure?.step ?? null)
