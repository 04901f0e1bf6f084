import type { ActionView } from '../../../domain/contract/actions.ts'
import type { Instant } from '../../../domain/day.ts'
import { lastYears } from '../long-lists/last-years.ts'
import { historyOf } from './history-of.ts'

/** An action as its own page shows it. */
export interface ActionShown extends ActionView {
  history: {
    /** How many entries it has in all. */
    all: number
    /** When the oldest that is shown was recorded; null where all are. */
    since: Instant | null
  }
}

/**
 * An action with its last years: what was said of it before, which in six years comes to more than all else on its page,
 * is left out, and counted. The words that stand for its status now always stay.
 */
export function withLastYears(view: ActionView, isWhole: boolean): ActionShown {
  const entries = historyOf(view)
  const shown = isWhole ? entries : lastYears(entries, ({ recordedAt }) => recordedAt)
  const since = shown.length < entries.length ? (shown.at(-1)?.recordedAt ?? null) : null
  // The boards of its line are those that the page lists: the same objects, which are sent once.
  const boards = new Map(view.plan.boards.map((board) => [board.id, board]))
  return {
    ...view,
    atBoards: view.atBoards.map(({ meeting, status }) => ({ meeting: boards.get(meeting.id) ?? meeting, status })),
    progressUpdates: view.progressUpdates.filter(
      ({ recordedAt }, place) => place === 0 || since === null || recordedAt >= since,
    ),
    history: { all: entries.length, since },
  }
}
