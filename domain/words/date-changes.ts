import { sayDue, type Due } from '../due.ts'
import { mayDecideDate } from '../permissions.ts'
import { DATE_CHANGE_REASONS, type DateChangeReason, type DateChangeStep } from '../vocabulary.ts'
import type { Ask } from './ask.ts'
import { sayMove } from './due.ts'
import type { NounWords } from './of-noun.ts'

const DATE_REASON: Record<DateChangeReason, string> = {
  recruitment: 'Recruitment',
  'partner-delay': 'Delay by a partner',
  'scope-changed': 'Its scope changed',
  dependency: 'It depends on something late',
  capacity: 'Capacity',
  pandemic: 'The pandemic',
  'evidence-not-ready': 'Evidence not ready',
  correction: 'Correction: the date was typed wrong',
  other: 'Another reason',
}
export const sayDateReason = (reason: DateChangeReason): string => DATE_REASON[reason]

const DATE_STEP: Record<DateChangeStep, string> = { asked: 'Asked for', agreed: 'Agreed', refused: 'Refused' }
export const sayDateStep = (step: DateChangeStep): string => DATE_STEP[step]

interface Requests {
  dateChangesAsked: readonly { action: Ask['action'] & { due: Due }; to: Due; reason: string }[]
}

const asksForDates = ({ dateChangesAsked }: Requests): Ask[] =>
  dateChangesAsked.map(({ action, to, reason }) => ({
    kind: 'date',
    action,
    question: 'Move its date?',
    why: `To ${sayDue(to)}${sayBy(action.due, to)}: ${reason}`,
    form: { page: 'date', says: 'the date asked for', may: mayDecideDate },
  }))

const sayBy = (from: Due, to: Due): string => {
  const move = sayMove(from, to)
  return move === null ? '' : `, ${move.replace('earlier', 'sooner')}`
}

export const DATE_CHANGE_WORDS = {
  verbs: {
    'asked-for-date': 'Asked to move the due date of',
    'moved-date': 'Moved the due date of',
    'refused-date': 'Refused to move the due date of',
  },
  fields: {
    fromOn: 'Date that stands',
    toOn: 'Date asked for',
    reasonCode: 'Kind of reason',
    effect: 'What it does to the success measure',
    boardWords: 'In the board’s words',
  },
  days: ['fromOn', 'toOn'],
  codes: { reasonCode: { all: DATE_CHANGE_REASONS, say: sayDateReason } },
  done: { asked: 'Your request is recorded. The board decides on it; until then the old date stands' },
  asks: asksForDates,
} as const satisfies NounWords
