import type { BoardDate } from '../../../domain/contract/frame.ts'
import type { Day } from '../../../domain/day.ts'
import { isOver } from '../../../domain/meeting-state.ts'

/**
 * The boards somebody can look from, as they stand to the moment shown. Today
 * those that have met come first, and apart from them those that have not:
 * their papers are drawn, and they have seen nothing yet. In the past those
 * whose cut-off had come by then come first, then the later ones.
 */
export function groupBoards<B extends Pick<BoardDate, 'heldOn' | 'dataCutOffOn'>>(
  boards: readonly B[],
  at: { day: Day; isNow: boolean },
): { first: B[]; apart: B[]; heading: string } {
  const isFirst = (board: B) => (at.isNow ? isOver(board, at) : board.dataCutOffOn <= at.day)
  return {
    first: boards.filter(isFirst),
    apart: boards.filter((board) => !isFirst(board)),
    heading: at.isNow ? 'Not met yet' : 'Later',
  }
}
