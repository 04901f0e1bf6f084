import { sayDay, type Day } from '../day.ts'
import { several } from './counting.ts'

/** What is asked of the board, as far as it is said. */
export type AskSaid =
  | { kind: 'sign-off'; post: string; daysWaiting: number }
  | { kind: 'date'; toOn: Day; days: number; reason: string }
  | { kind: 'help'; help: string }

const QUESTION: Record<AskSaid['kind'], string> = { 'sign-off': 'Sign off?', date: 'Move its date?', help: 'Help?' }

/** The question, in two words or three. */
export const sayAsk = ({ kind }: AskSaid): string => QUESTION[kind]

/** What the board must know to answer it. */
export function sayAskWhy(ask: AskSaid): string {
  if (ask.kind === 'help') return ask.help
  if (ask.kind === 'sign-off')
    return `${ask.post} claimed it complete ${ask.daysWaiting === 0 ? 'today' : `${several(ask.daysWaiting, 'day')} ago`}.`
  return `To ${sayDay(ask.toOn)}, ${several(Math.abs(ask.days), 'day')} ${ask.days < 0 ? 'sooner' : 'later'}: ${ask.reason}`
}
