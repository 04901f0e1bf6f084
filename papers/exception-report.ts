import { several } from '../domain/words/counting.ts'
import { actionBlocks, actionsTable } from './action-blocks.ts'
import { list, paragraph, part } from './blocks.ts'
import { statusByArea } from './chart-blocks.ts'
import { exceptionsOf } from './exceptions.ts'
import type { DisclosedFacts } from './disclosed.ts'
import type { Block } from './paper.ts'
import { partsTable, sayContradictions, sayPlan, statusKey } from './plan-blocks.ts'

/** What needs looking at and nothing else: late, off track, out of date or at risk, and what does not add up. */
export const exceptionReport = (facts: DisclosedFacts): Block[] => [
  ...part('The plan in a paragraph', [paragraph(sayPlan(facts))]),
  ...exceptionBlocks(facts),
  ...partsAndStatuses(facts),
]

/** How the parts of the plan stand, and what the statuses mean: the end of a paper. */
export const partsAndStatuses = (facts: DisclosedFacts): Block[] => [
  ...part('The plan by part', [...statusByArea(facts), ...partsTable('Recommendations', 'recommendations', facts)]),
  ...part('What the statuses mean', statusKey(facts.plan)),
]

/** What needs looking at, at a glance and then in its owners' words, and what does not add up. */
export function exceptionBlocks(facts: DisclosedFacts): Block[] {
  const { plan, board } = facts
  const groups = exceptionsOf(facts)
  const all = groups.flatMap(({ actions }) => actions)
  const contradictions = sayContradictions(facts)
  const [are, say] = all.length === 1 ? ['is', 'its owner says'] : ['are', 'their owners say']
  return [
    ...part(
      'At a glance',
      all.length === 0
        ? [paragraph('Nothing is late, off track, out of date or at risk.')]
        : [
            paragraph(
              `${several(all.length, 'action')} of ${board.total} ${are} here by exception. What ${say} follows.`,
            ),
            ...actionsTable('Actions by exception', all, plan),
          ],
    ),
    ...groups.flatMap(({ words, actions }) =>
      part(
        words,
        actions.flatMap((action) => actionBlocks(action, plan, 3)),
      ),
    ),
    ...part(
      'What does not add up',
      contradictions.length === 0
        ? [paragraph('Nothing in the record contradicts itself.')]
        : [
            paragraph('The record says these. Each is a question, to which there may be a good answer.'),
            list(contradictions),
          ],
    ),
  ]
}
