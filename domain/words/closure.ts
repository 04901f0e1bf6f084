import { sayDay, type Day } from '../day.ts'
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

/** The last step towards an action's closure, or away from it. */
interface Step {
  step: ClosureStep
  effectiveOn: Day
  meeting: { title: string; heldOn: Day } | null
  minuteReference: string | null
}

/**
 * A step with its day, or its meeting and minute.
 *
 * @example
 * // => 'Closure agreed by the chair, at Improvement Board of 28 October 2020, minute IB/20/7'
 */
export function sayClosure({ step, effectiveOn, meeting, minuteReference }: Step): string {
  const when = meeting ? `at ${meeting.title} of ${sayDay(meeting.heldOn)}` : sayDay(effectiveOn)
  return [sayStep(step), when, minuteReference && `minute ${minuteReference}`].filter(Boolean).join(', ')
}
