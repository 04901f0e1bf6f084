import { sayDay } from '../domain/day.ts'
import { sayNumber, several } from '../domain/words/counting.ts'
import { sayField } from '../domain/words/fields.ts'
import { sayMoment } from '../domain/words/moments.ts'
import { actionBlocks, actionsTable } from './action-blocks.ts'
import { background } from './background.ts'
import { labelled, list, paragraph, part, section, written } from './blocks.ts'
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
  const appendices = numbered([
    {
      title: 'Every action of the plan',
      blocks: actionsTable('Every action of the plan, in its order', actions, plan),
    },
    { title: 'What the statuses mean', blocks: statusKey(plan) },
  ])
  return [
    ...labelled('Committee', asAt.meeting?.title),
    ...labelled('Date', asAt.meeting && sayDay(asAt.meeting.heldOn)),
    ...labelled('Report from', director?.post),
    ...author(facts),
    ...part('Summary', [
      paragraph(
        `This report tells the committee how far the council has got with its plan, ${plan.title}, as it was recorded by ${sayDay(asAt.day)}. ${sayPlan(facts)}`,
      ),
    ]),
    ...section(1, sayField('budget'), written(facts, 'budget')),
    ...section(2, 'Background', background(facts)),
    ...section(3, sayField('options'), written(facts, 'options')),
    ...section(4, 'Advice and analysis', [
      ...sayLate(facts).map(paragraph),
      ...sayMoves(facts),
      ...statusAtBoards(facts),
      ...statusByArea(facts),
      ...partsTable('What is shown for each recommendation', 'recommendations', { board, plan }),
      ...exceptions.flatMap(({ words, actions: found }) =>
        part(
          words,
          [
            paragraph(
              found.length === 1
                ? 'The one action, in its owner’s words.'
                : `The ${sayNumber(found.length)} actions, in their owners’ words.`,
            ),
            ...found.flatMap((action) => actionBlocks(action, plan, 4)),
          ],
          3,
        ),
      ),
      ...part('What does not add up', sayOdd(facts), 3),
    ]),
    // What an officer says of risks, none perhaps, stands alone.
    ...section(5, sayField('risk'), written(facts, 'risk')),
    ...section(6, sayField('consultation'), written(facts, 'consultation')),
    ...section(7, sayField('financial'), written(facts, 'financial')),
    ...section(8, sayField('legal'), written(facts, 'legal')),
    ...section(9, sayField('proposals'), written(facts, 'proposals')),
    ...part(sayField('contact'), written(facts, 'contact')),
    ...part('Appendices', [list(appendices.map(({ name }) => name))]),
    ...part('Background papers', backgroundPapers(facts)),
    ...appendices.flatMap(({ name, blocks }) => part(name, blocks)),
  ]
}

/** Appendices in their order, each with its number; what has nothing in it is none. */
const numbered = (all: readonly { title: string; blocks: readonly Block[] }[]) =>
  all
    .filter(({ blocks }) => blocks.length > 0)
    .map(({ title, blocks }, at) => ({ name: `Appendix ${at + 1}: ${title}`, blocks }))

/** Under the title it says what it is, as what stands beside it does. */
function author(facts: DisclosedFacts): Block[] {
  const [first, ...more] = written(facts, 'author')
  return first?.kind === 'paragraph' ? [...labelled(sayField('author'), first.words), ...more] : first ? [first] : []
}

function sayLate({ board: { late } }: DisclosedFacts): string[] {
  if (late.count === 0) return ['No action is late.']
  const days = late.averageDays === null ? null : several(late.averageDays, 'day')
  if (late.count === 1) return [`The plan has one action that is late${days === null ? '' : `, by ${days}`}.`]
  const average = days === null ? '' : `, those due on a day by ${days} on average`
  return [`The plan has ${sayNumber(late.count)} actions that are late${average}.`]
}

/** Each with what it is called: a ref alone tells a committee nothing. */
function sayMoves({ board: { since, moved } }: DisclosedFacts): Block[] {
  if (since === null) return []
  const named = (said: string, found: { ref: string; title: string }[]) =>
    found.length === 0 ? [] : [`${said}: ${found.map(({ ref, title }) => `${ref} ${title}`).join('; ')}`]
  const of = (moves: typeof moved.worse) => moves.map(({ action }) => action)
  const all = [
    ...named('Got worse', of(moved.worse)),
    ...named('Got better', of(moved.better)),
    ...named('Added', moved.added),
    ...named('Withdrawn', moved.withdrawn),
  ]
  const moment = sayMoment(since.moment)
  return all.length === 0
    ? [paragraph(`Nothing has moved since ${moment}.`)]
    : [paragraph(`Since ${moment} these have moved.`), list(all)]
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
