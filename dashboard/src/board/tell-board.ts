import type { BoardView } from '../../../domain/contract/board.ts'
import { headline, summary } from '../../../domain/words/headline.ts'
import { sayMoment } from '../../../domain/words/moments.ts'

type Told = Pick<
  BoardView,
  'asAt' | 'headline' | 'summary' | 'counts' | 'total' | 'reviewsMissed' | 'unreported' | 'since' | 'moved' | 'plan'
>

/**
 * The board's first words: as they are told today, or, of a day that is past, in
 * the past and naming the board they are told from.
 */
export function tellBoard(view: Told): { headline: string; summary: string } {
  if (!view.asAt.hasEnded) return view
  const { since, moved, plan, asAt } = view
  return {
    headline: headline(view, since && { worse: moved.worse.length, better: moved.better.length }, {
      past: true,
      words: plan.statusWords,
      ...(since && { since: sayMoment(since.moment) }),
    }),
    summary: summary(view, plan, asAt.day, { past: true, words: plan.statusWords }),
  }
}
