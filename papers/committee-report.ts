import { sayDay } from '../domain/day.ts'
import { several } from '../domain/words/counting.ts'
import { sayMoment } from '../domain/words/moments.ts'
import { actionBlocks, actionsTable } from './action-blocks.ts'
import { background } from './background.ts'
import { heading, labelled, list, paragraph, section, written } from './blocks.ts'
import { exceptionsOf } from './exceptions.ts'
import { statusAtBoards, statusByArea } from './chart-blocks.ts'
import type { DisclosedFacts } from './disclosed.ts'
import type { Block } from './paper.ts'
import { partsTable, sayContradictions, sayPlan, statusKey } from './plan-blocks.ts'

/**
 * A report in the sections that a committee of the council expects. What the record says is written; what only an
 * officer can say is a prompt, which no report is issued with.
 */
export function committeeReport(facts: DisclosedFacts): Block[] {
  const { plan, board, about, actions, asAt } = facts
  const director = about.oversight.find(({ part }) => part === 'director')
  const exceptions = exceptionsOf(facts)
  return [
    ...labelled('Committee', asAt.meeting?.title),
    ...labelled('Date', asAt.meeting && sayDay(asAt.meeting.heldOn)),
    ...labelled('Report from', director?.post),
    ...author(facts),
    heading('Summary'),
    paragraph(
      `This report tells the committee how far the council has got with its plan, ${plan.title}, as it was recorded by ${sayDay(asAt.day)}. ${sayPlan(facts)}`,
    ),
    ...section(1, 'Budget and policy framework', [...written(facts, 'budget')]),
    ...section(2, 'Background', background(facts)),
    ...section(3, 'Options', written(facts, 'options')),
    ...section(4, 'Advice and analysis', [
      paragraph(sayPlan(facts)),
      ...sayLate(facts).map(paragraph),
      ...sayMoves(facts).map(paragraph),
      ...statusAtBoards(facts),
      ...statusByArea(facts),
      ...partsTable('What is shown for each recommendation', 'Recommendation', board.recommendations, plan),
      ...exceptions.flatMap(({ words, actions: found }) => [
        heading(words, 3),
        paragraph(
          `${several(found.length, 'action')}, in ${found.length === 1 ? 'its owner’s' : 'their owners’'} words.`,
        ),
        ...found.flatMap((action) => actionBlocks(action, plan, 4)),
      ]),
    ]),
    ...section(5, 'Risk management', [...written(facts, 'risk'), ...sayOdd(facts)]),
    ...section(6, 'Consultation', [...written(facts, 'consultation')]),
    ...section(7, 'Financial implications', written(facts, 'financial')),
    ...section(8, 'Legal implications', written(facts, 'legal')),
    ...section(9, 'Recommendations', [...written(facts, 'proposals')]),
    heading('Lead officer contact'),
    ...written(facts, 'contact'),
    heading('Appendices'),
    list(['Appendix 1: Every action of the plan', 'Appendix 2: What the statuses mean']),
    heading('Background papers'),
    ...backgroundPapers(facts),
    heading('Appendix 1: Every action of the plan'),
    ...actionsTable('Every action of the plan, in its order', actions, plan),
    heading('Appendix 2: What the statuses mean'),
    ...statusKey(plan),
  ]
}

/** Under the title it says what it is, as what stands beside it does. */
function author(facts: DisclosedFacts): Block[] {
  const [first, ...more] = written(facts, 'author')
  return first?.kind === 'paragraph' ? [...labelled('Author', first.words), ...more] : first ? [first] : []
}

function sayLate({ board: { late } }: DisclosedFacts): string[] {
  if (late.count === 0) return ['No action is late.']
  const are = late.count === 1 ? 'is' : 'are'
  const average =
    late.averageDays === null ? '' : `, those due on a day by ${several(late.averageDays, 'day')} on average`
  return [`${several(late.count, 'action')} ${are} late${average}.`]
}

function sayMoves({ board: { since, moved } }: DisclosedFacts): string[] {
  if (since === null) return []
  const refs = (said: string, found: { ref: string }[]) =>
    found.length === 0 ? [] : [`${said}: ${found.map(({ ref }) => ref).join(', ')}`]
  const of = (moves: typeof moved.worse) => moves.map(({ action }) => action)
  const all = [
    ...refs('got worse', of(moved.worse)),
    ...refs('got better', of(moved.better)),
    ...refs('added', moved.added),
    ...refs('withdrawn', moved.withdrawn),
  ]
  const moment = sayMoment(since.moment)
  return [all.length === 0 ? `Nothing has moved since ${moment}.` : `Since ${moment}: ${all.join('; ')}.`]
}

function sayOdd(facts: DisclosedFacts): Block[] {
  const found = sayContradictions(facts)
  return found.length === 0
    ? []
    : [
        paragraph('In the record these do not add up. Each is a question, to which there may be a good answer.'),
        list(found),
      ]
}

function backgroundPapers({ about: { sources } }: DisclosedFacts): Block[] {
  return sources.length === 0
    ? [paragraph('None.')]
    : [list(sources.map(({ title, url, licence }) => [title, url, licence].filter(Boolean).join('. ')))]
}
