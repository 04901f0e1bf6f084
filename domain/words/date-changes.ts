import type { DateChangeReason, DateChangeStep } from '../vocabulary.ts'

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
  done: { asked: 'Your request is recorded. The board decides on it; until then the old date stands' },
} as const
