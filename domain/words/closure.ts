import { dayOf, sayDay, type Day, type Instant } from '../day.ts'
import { CLOSURE_STEPS, type ClosureStep } from '../delivery-status.ts'
import type { Ask } from './ask.ts'
import { several } from './counting.ts'
import type { NounWords } from './of-noun.ts'

const STEP: Record<ClosureStep, string> = {
  'closed-before': 'Closed before this record began',
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
  recordedAt: Instant
  meeting: { title: string; heldOn: Day } | null
  minuteReference: string | null
}

/**
 * A step with its day, or its meeting and minute.
 *
 * @example
 * // => 'Closure agreed by the chair, at Improvement Board of 28 October 2020, minute IB/20/7'
 */
export function sayClosure({ step, effectiveOn, recordedAt, meeting, minuteReference }: Step): string {
  // Of before this record the day may not be known: then that of the record stands in its place.
  const unknown = step === 'closed-before' && effectiveOn === dayOf(recordedAt)
  const when = unknown ? null : meeting ? `at ${meeting.title} of ${sayDay(meeting.heldOn)}` : sayDay(effectiveOn)
  return [sayStep(step), when, minuteReference && `minute ${minuteReference}`].filter(Boolean).join(', ')
}

interface Claims {
  awaitingSignOff: readonly { action: Ask['action'] & { owner: { post: string } }; daysWaiting: number }[]
}

const asksToSignOff = ({ awaitingSignOff }: Claims, past: boolean): Ask[] =>
  awaitingSignOff.map(({ action, daysWaiting }) => ({
    kind: 'sign-off',
    action,
    question: 'Sign off?',
    why: `${action.owner.post} ${sayClaimed(daysWaiting, past)}.`,
    form: null,
  }))

function sayClaimed(daysWaiting: number, past: boolean): string {
  if (daysWaiting === 0) return `claimed it complete ${past ? 'that day' : 'today'}`
  const days = several(daysWaiting, 'day')
  return past ? `had claimed it complete ${days} before` : `claimed it complete ${days} ago`
}

export const CLOSURE_STEP_WORDS = {
  verbs: {
    claimed: 'Claimed complete',
    reviewed: 'Reviewed the evidence of',
    returned: 'Returned the claim of',
    agreed: 'Agreed the closure of',
    embedded: 'Agreed as embedded',
    reopened: 'Reopened',
  },
  fields: { step: 'Closure', note: 'Note' },
  codes: { step: { all: CLOSURE_STEPS, say: sayStep } },
  done: { decision: 'The decision is recorded' },
  asks: asksToSignOff,
} as const satisfies NounWords
