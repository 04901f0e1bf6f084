import { sayDay, type Day } from '../day.ts'
import { several } from './counting.ts'

/** What is asked of the board, as far as it is said. */
export type AskSaid =
  | { kind: 'sign-off'; post: string; daysWaiting: number }
  | { kind: 'date'; toOn: Day; days: number; reason: string }
  | { kind: 'help'; help: string; answered: { on: Day; by: Day } | null }

const QUESTION: Record<AskSaid['kind'], string> = { 'sign-off': 'Sign off?', date: 'Move its date?', help: 'Help?' }

/** The question, in two words or three. */
export const sayAsk = ({ kind }: AskSaid): string => QUESTION[kind]

/** What the board must know to answer it; or, of a day that is past, what it knew. */
export function sayAskWhy(ask: AskSaid, past = false): string {
  if (ask.kind === 'help') return ask.answered ? `${sayPassed(ask.answered)} ${ask.help}` : ask.help
  if (ask.kind === 'sign-off') return `${ask.post} ${sayClaimed(ask.daysWaiting, past)}.`
  return `To ${sayDay(ask.toOn)}, ${several(Math.abs(ask.days), 'day')} ${ask.days < 0 ? 'sooner' : 'later'}: ${ask.reason}`
}

function sayClaimed(daysWaiting: number, past: boolean): string {
  if (daysWaiting === 0) return `claimed it complete ${past ? 'that day' : 'today'}`
  const days = several(daysWaiting, 'day')
  return past ? `had claimed it complete ${days} before` : `claimed it complete ${days} ago`
}

const sayPassed = ({ on, by }: { on: Day; by: Day }): string =>
  `Answered on ${sayDay(on)}, and its day, ${sayDay(by)}, has passed:`
