import { sayDay, type Day } from '../day.ts'
import { mayAnswerHelp } from '../permissions.ts'
import type { Ask } from './ask.ts'
import type { Beside, NounWords } from './of-noun.ts'

interface Answered {
  answeredOn: Day
  meeting: object | null
  who: string | null
  by: Day | null
}

/** Who answered, and when: `The board answered on 28 October 2020`. */
export const sayAnswered = ({ answeredOn, meeting }: Pick<Answered, 'answeredOn' | 'meeting'>): string =>
  meeting === null
    ? `The chair answered between meetings on ${sayDay(answeredOn)}`
    : `The board answered on ${sayDay(answeredOn)}`

/** Who is to do it, by when: `Head of Workforce, by 30 November 2020`; empty where neither was said. */
export function sayToDo({ who, by }: Pick<Answered, 'who' | 'by'>): string {
  if (by === null) return who ?? ''
  return who === null ? `By ${sayDay(by)}` : `${who}, by ${sayDay(by)}`
}

const besideHelp = ({ helpAnswer }: { helpAnswer?: (Answered & { words: string }) | undefined }): Beside[] =>
  helpAnswer ? [{ says: sayAnswered(helpAnswer), words: helpAnswer.words, more: sayToDo(helpAnswer) }] : []

interface Requests {
  helpAsked: readonly { action: Ask['action']; help: string; answered: { on: Day; by: Day } | null }[]
}

const asksForHelp = ({ helpAsked }: Requests): Ask[] =>
  helpAsked.map(({ action, help, answered }) => ({
    kind: 'help',
    action,
    question: 'Help?',
    why: answered ? `${sayPassed(answered)} ${help}` : help,
    form: { page: 'help', says: 'the help asked for', may: mayAnswerHelp },
  }))

const sayPassed = ({ on, by }: { on: Day; by: Day }): string =>
  `Answered on ${sayDay(on)}, and its day, ${sayDay(by)}, has passed:`

export const HELP_ANSWER_WORDS = {
  verbs: { 'answered-help': 'Answered the help asked for' },
  fields: { words: 'Answer', who: 'Who will do it', by: 'To be done by' },
  days: ['by'],
  done: { 'help-answered': 'The answer is recorded, and its owner sees it beside the help they asked for' },
  besideUpdate: besideHelp,
  asks: asksForHelp,
} as const satisfies NounWords
