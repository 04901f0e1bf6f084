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
