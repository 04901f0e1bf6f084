import { sayMoment } from '../domain/words/moments.ts'
import { sayNextDate, sayNextOn } from '../domain/words/next-dates.ts'
import { actionsTable } from './action-blocks.ts'
import { paragraph, part, status, table } from './blocks.ts'
import { statusAtBoards } from './chart-blocks.ts'
import type { DisclosedFacts } from './disclosed.ts'
import { exceptionBlocks, partsAndStatuses } from './exception-report.ts'
import type { Block } from './paper.ts'
import { sayPlan } from './plan-blocks.ts'

/**
 * What a board reads before it meets: what needs it first, then what has moved, how the plan stood before, the exceptions,
 * and all of the plan.
 */
export const boardPack = (facts: DisclosedFacts): Block[] => [
  ...part('The plan in a paragraph', [paragraph(sayPlan(facts))]),
  ...part('What needs the board', needs(facts)),
  ...moves(facts),
  ...part('The plan at its last boards', statusAtBoards(facts)),
  ...exceptionBlocks(facts),
  ...part('What comes next', next(facts)),
  ...part('Every action', actionsTable('Every action of the plan, in its order', facts.actions, facts.plan)),
  ...partsAndStatuses(facts),
]

function needs({ asks }: DisclosedFacts): Block[] {
  if (asks === null || asks.length === 0) return [paragraph('Nothing waits for the board.')]
  return table(
    'What waits for the board, decisions first',
    [
      { head: 'Action', share: 7 },
      { head: 'Question', share: 3 },
      { head: 'What to know', share: 9 },
    ],
    asks.map(({ ref, title, question, why }) => [`${ref} ${title}`, question, why]),
  )
}

function moves({ board: { since, moved }, plan }: DisclosedFacts): Block[] {
  if (since === null) return []
  const said = [...moved.worse, ...moved.better].map(({ from, action }) => [
    `${action.ref} ${action.title}`,
    from === null ? 'Not in the plan' : status(from, plan.statusWords),
    status(action.deliveryStatus, plan.statusWords),
  ])
  const came = [
    ...moved.added.map((action) => `Added: ${action.ref} ${action.title}.`),
    ...moved.withdrawn.map((action) => `Withdrawn: ${action.ref} ${action.title}.`),
  ]
  return part(`What has moved since ${sayMoment(since.moment)}`, [
    ...(said.length + came.length === 0 ? [paragraph('Nothing.')] : []),
    ...table(
      'Actions that show another status, those that got worse first',
      [
        { head: 'Action', share: 9 },
        { head: 'Then', share: 4 },
        { head: 'Now', share: 4 },
      ],
      said,
    ),
    ...came.map(paragraph),
  ])
}

function next({ board: { nextDates } }: DisclosedFacts): Block[] {
  if (nextDates === null || nextDates.length === 0) return [paragraph('No meeting or visit is known.')]
  return table(
    'Meetings and visits to come',
    [
      { head: 'When', share: 4 },
      { head: 'What', share: 12 },
    ],
    nextDates.map((date) => [sayNextOn(date), sayNextDate(date)]),
  )
}
