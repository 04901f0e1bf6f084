import { sayCounts } from '../domain/words/counts.ts'
import { actionsTable } from './action-blocks.ts'
import { labelled, paragraph, part } from './blocks.ts'
import type { DisclosedFacts } from './disclosed.ts'
import type { Block } from './paper.ts'
import { sayPlan, statusKey } from './plan-blocks.ts'

/** What was asked, in the words of whoever asked it, and how the actions that answer it stand. */
export const recommendationReport = (facts: DisclosedFacts): Block[] => [
  ...part('The plan in a paragraph', [paragraph(sayPlan(facts))]),
  ...facts.board.recommendations.flatMap(({ number, title, wording, counts }) =>
    part(`${number}. ${title}`, [
      ...labelled('What was asked', wording),
      ...labelled('How it stands', sayCounts(counts, facts.plan.statusWords)),
      ...actionsTable(
        `The actions that answer recommendation ${number}`,
        facts.actions.filter(({ recommendations }) => recommendations.includes(number)),
        facts.plan,
      ),
    ]),
  ),
  ...part('What the statuses mean', statusKey(facts.plan)),
]
