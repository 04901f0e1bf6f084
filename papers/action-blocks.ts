import { sayDay } from '../domain/day.ts'
import { sayField } from '../domain/words/fields.ts'
import { besideUpdate } from '../domain/words/of-nouns.ts'
import { heading, labelled, status, table } from './blocks.ts'
import type { DisclosedFacts } from './disclosed.ts'
import type { Block, Heading, Table } from './paper.ts'
import { sayDueInTable, sayPromise, sayRedating, sayStanding, type PaperAction } from './say-action.ts'

type Plan = DisclosedFacts['plan']

/** Actions a row each, with what they show and who owns them. */
export const actionsTable = (caption: string, actions: readonly PaperAction[], plan: Plan): Table[] =>
  table(
    caption,
    [
      { head: 'Ref', share: 3 },
      { head: 'Action', share: 14 },
      { head: 'Status', share: 9 },
      { head: 'Due', share: 8 },
      { head: 'Owner', share: 11 },
    ],
    actions.map((action) => [
      action.ref,
      action.title,
      status(action.deliveryStatus, plan.statusWords),
      sayDueInTable(action),
      action.owner.post,
    ]),
  )

/** One action in its owner's words: why it shows what it shows, what was done, and how it comes right. */
export function actionBlocks(action: PaperAction, plan: Plan, level: Heading['level']): Block[] {
  const { update, beside } = action
  return [
    heading(`${action.ref} ${action.title}`, level),
    ...labelled('Status', sayStanding(action, plan)),
    ...labelled('When', sayPromise(action)),
    ...action.moves.flatMap((move) => labelled('Re-dated', sayRedating(move))),
    ...labelled('Owner', action.owner.post),
    ...labelled(sayField('successMeasure'), action.successMeasure),
    ...labelled(sayField('progress'), update === null ? 'Nobody has reported on it' : update.progress),
    ...labelled(sayField('nextSteps'), update?.nextSteps),
    ...labelled(sayField('wayBackToGreen'), update?.wayBackToGreen),
    ...labelled(sayField('forecastOn'), update?.forecastOn && sayDay(update.forecastOn)),
    ...labelled(sayField('helpNeeded'), update?.helpNeeded),
    ...besideUpdate(beside ?? {}).flatMap(({ says, words, more }) =>
      labelled(says, more ? `${words} (${more})` : words),
    ),
  ]
}
