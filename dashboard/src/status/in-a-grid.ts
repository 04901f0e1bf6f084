import type { AsAt, StatusAtBoard } from '../../../domain/contract/frame.ts'
import { MOST_BOARDS } from '../long-lists/latest.ts'
import { mostOf } from '../long-lists/whole.ts'
import { gridAtBoards, type Grid } from './grid-at-boards.ts'
import { lastFive } from './last-five.ts'

/**
 * Parts of a plan as their page shows them: each with a strip of its last boards, and a grid of all of them in place of
 * their histories, which repeat every board for every part.
 */
export function inAGrid<P extends { history: readonly StatusAtBoard[] }>(
  parts: readonly P[],
  { asAt, url }: { asAt: AsAt; url: URL },
): { parts: (Omit<P, 'history'> & { strip: ReturnType<typeof lastFive> })[]; grid: Grid } {
  return {
    parts: parts.map(({ history, ...part }) => ({ ...part, strip: lastFive(history, asAt) })),
    grid: gridAtBoards(
      parts.map(({ history }) => history),
      asAt,
      mostOf(url, MOST_BOARDS),
    ),
  }
}
