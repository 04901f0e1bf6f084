import { join, type Joined } from '../join.ts'
import type { Ask } from './ask.ts'
import { CLOSURE_STEP_WORDS } from './closure.ts'
import { DATE_CHANGE_WORDS } from './date-changes.ts'
import { HELP_ANSWER_WORDS } from './help-answers.ts'
import { KEEPING_WORDS } from './keeping.ts'
import { PAPER_WORDS } from './papers.ts'
import type { Beside, Codes, NounWords } from './of-noun.ts'
import { PROGRESS_UPDATE_WORDS } from './progress-updates.ts'

/** What nouns call their own, in the order in which the board is asked: decisions first, then help for what is worst. */
const NOUNS = [
  PROGRESS_UPDATE_WORDS,
  CLOSURE_STEP_WORDS,
  DATE_CHANGE_WORDS,
  HELP_ANSWER_WORDS,
  KEEPING_WORDS,
  PAPER_WORDS,
] as const satisfies NounWords[]

export const OF_NOUNS = {
  verbs: join(NOUNS, 'verbs'),
  fields: join(NOUNS, 'fields'),
  days: NOUNS.flatMap((noun): readonly string[] => ('days' in noun ? noun.days : [])),
  codes: join(NOUNS, 'codes') as Record<string, Codes>,
  done: join(NOUNS, 'done'),
}

const besides = NOUNS.flatMap((noun) => ('besideUpdate' in noun ? [noun.besideUpdate] : []))

/** What stands beside an owner's last words. */
export const besideUpdate = (said: Joined<Parameters<(typeof besides)[number]>[0]>): Beside[] =>
  besides.flatMap((beside) => beside(said))

const asking = NOUNS.flatMap((noun) => ('asks' in noun ? [noun.asks] : []))

/** What the view of the board lists as waiting for it. */
export type Asking = Joined<Parameters<(typeof asking)[number]>[0]>

/** What the board is asked for; or, of a day that is past, what it was asked for then. */
export const asksOf = (board: Asking, past: boolean): Ask[] => asking.flatMap((asks) => asks(board, past))
