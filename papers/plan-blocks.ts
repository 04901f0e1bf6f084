import { SHOWN_STATUSES } from '../domain/delivery-status.ts'
import { sayCounts } from '../domain/words/counts.ts'
import { sayContradiction } from '../domain/words/contradictions.ts'
import { headline, summary } from '../domain/words/headline.ts'
import { sayMoment } from '../domain/words/moments.ts'
import { letterOf, sayMeaning } from '../domain/words/statuses.ts'
import { status, table } from './blocks.ts'
import type { DisclosedFacts } from './disclosed.ts'
import type { PartKey, Table } from './paper.ts'

/** What a reader takes away: what is off track and what has moved, then the rest of the counts. */
export function sayPlan({ plan, board, about, asAt }: DisclosedFacts): string {
  const { since, moved } = board
  const first = headline(board, since && { worse: moved.worse.length, better: moved.better.length }, {
    words: plan.statusWords,
    ...(since && { since: sayMoment(since.moment) }),
  })
  // What else the page of an empty plan says is for whoever puts its actions in.
  if (board.total === 0) return `${first}.`
  const rest = summary(board, { ...plan, reinspectionExpectedOn: about.reinspectionExpectedOn }, asAt.day, {
    words: plan.statusWords,
  })
  return `${first}. ${rest}`
}

/** Each part of the plan with the worst it shows and its counts, said. */
export const partsTable = (
  caption: string,
  of: PartKey,
  { board, plan: { statusWords } }: Pick<DisclosedFacts, 'board' | 'plan'>,
): Table[] =>
  table(
    caption,
    [
      { head: HEADS[of], share: 6 },
      { head: 'Worst status', share: 4 },
      { head: 'Its actions', share: 8 },
    ],
    board[of].map(({ number, title, worst, counts }) => [
      `${number}. ${title}`,
      worst === null ? 'No actions' : status(worst, statusWords),
      sayCounts(counts, statusWords),
    ]),
    of,
  )

const HEADS: Record<PartKey, string> = { areas: 'Priority area', recommendations: 'Recommendation' }

/** What each status means, with its letter and its shape. */
export const statusKey = ({ statusWords }: DisclosedFacts['plan']): Table[] =>
  table(
    'The statuses, from worst to best',
    [
      { head: 'Status', share: 4 },
      { head: 'Letter', share: 2 },
      { head: 'What it means', share: 10 },
    ],
    SHOWN_STATUSES.map((shown) => [status(shown, statusWords), letterOf(shown), sayMeaning(shown)]),
  )

/** What in the record does not add up, a line each. */
export const sayContradictions = ({ board, plan }: DisclosedFacts): string[] =>
  board.contradictions.map(
    (found) => `${found.ref} ${found.title}: ${sayContradiction(found, { words: plan.statusWords })}`,
  )
