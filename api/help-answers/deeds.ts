import { whyNotAnswerBetweenMeetings, whyNotAnswerHelp } from '../../domain/why-not-answer-help.ts'
import type { Asked } from '../actions/on-action.ts'
import { helpMatter, helpRequestOf, type Waiting } from './help-facts.ts'

/** Whether the help that an action asks for may be answered: by the chair at any time, by the office once a board has met. */
export const helpDeeds =
  (help: Waiting | null) =>
  ({ doer, action, rows, today, notYet }: Asked) => ({
    answerHelp:
      whyNotAnswerHelp(doer, action, helpRequestOf(help, rows), today) ??
      (whyNotAnswerBetweenMeetings(doer) && notYet(helpMatter(help))),
  })
