import { isAwaiting, isClosed, type ClosureStep } from './delivery-status.ts'

/**
 * Whether a step may be taken where the last one was `last`: the order in which
 * an action is claimed, reviewed, agreed, embedded, and goes back.
 *
 * A claim is made of an open action only. It can be agreed without a review,
 * because the chair may hear the evidence at the board itself. What was agreed
 * can be reopened, and then claimed anew.
 *
 * @example
 * mayFollow('agreed', null) // => false: nobody has claimed it
 */
export const mayFollow = (step: ClosureStep, last: ClosureStep | null): boolean => MAY_FOLLOW[step](last)

const isOpen = (last: ClosureStep | null): boolean => last === null || last === 'returned' || last === 'reopened'

const MAY_FOLLOW: Record<ClosureStep, (last: ClosureStep | null) => boolean> = {
  'closed-before': (last) => last === null,
  claimed: isOpen,
  reviewed: (last) => last === 'claimed',
  returned: isAwaiting,
  agreed: isAwaiting,
  embedded: (last) => last === 'agreed',
  reopened: isClosed,
}

/** Whether a step is a meeting's decision, so that it names the meeting and its minute. */
export const isOfMeeting = (step: ClosureStep): boolean =>
  step === 'agreed' || step === 'embedded' || step === 'reopened'
