import type { ClosureStep } from '../delivery-status.ts'

const STEP: Record<ClosureStep, string> = {
  claimed: 'Claimed complete by its owner',
  reviewed: 'Evidence reviewed by the programme office',
  returned: 'Returned to its owner',
  agreed: 'Closure agreed by the chair',
  embedded: 'Agreed as embedded',
  reopened: 'Reopened by the board',
}
export const sayStep = (step: ClosureStep): string => STEP[step]
