import { sayStatusWithin } from '../domain/words/statuses.ts'
import { sayDay } from '../domain/day.ts'
import { list, paragraph, part } from './blocks.ts'
import type { DisclosedFacts } from './disclosed.ts'
import type { Block } from './paper.ts'
import { partsTable, sayPlan } from './plan-blocks.ts'
import { sayDueInTable } from './say-action.ts'

/** What the plan is for and how it stands, for whoever reads one page: its parts, and what is late or off track by name. */
export function planOnAPage(facts: DisclosedFacts): Block[] {
  const { plan, board, about, actions, asAt } = facts
  const off = actions.filter(({ late, deliveryStatus }) => late || deliveryStatus === 'off-track')
  return [
    ...(about.vision === null ? [] : [paragraph(about.vision)]),
    paragraph(sayPlan(facts)),
    ...partsTable(`How its parts stood on ${sayDay(asAt.day)}`, 'areas', { board, plan }),
    ...part(`Late or ${sayStatusWithin('off-track', plan.statusWords)}`, [
      off.length === 0
        ? paragraph('Nothing.')
        : list(off.map((action) => `${action.ref} ${action.title}, due ${sayDueInTable(action)}`)),
    ]),
  ]
}
