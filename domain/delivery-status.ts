import { daysBetween, type Day } from './day.ts'

/** What an owner can say of getting an action done. */
export const DELIVERY_STATUSES = ['not-started', 'on-track', 'at-risk', 'off-track', 'complete'] as const
export type DeliveryStatus = (typeof DELIVERY_STATUSES)[number]

/**
 * What the record shows of an action, from worst to best: the owner's five
 * words, and two that only the record can say. The order is the board's: a
 * colour withdrawn for silence is worse than a stated risk.
 */
export const SHOWN_STATUSES = [
  'off-track',
  'out-of-date',
  'at-risk',
  'not-started',
  'on-track',
  'awaiting-sign-off',
  'complete',
] as const
export type ShownStatus = (typeof SHOWN_STATUSES)[number]

/**
 * The climb to closure. Each step is a fact; the last one says where an action stands. What was done before this record
 * began is said as an action comes into it, and never afterwards.
 */
export const CLOSURE_STEPS = [
  'closed-before',
  'claimed',
  'reviewed',
  'returned',
  'agreed',
  'embedded',
  'reopened',
] as const
export type ClosureStep = (typeof CLOSURE_STEPS)[number]

/** How many days without an update before an action's colour is withdrawn, unless the plan says otherwise. */
export const STALE_AFTER_DAYS = 38

/** Why an action shows what it shows. */
export const REASONS = [
  'closed-before',
  'agreed-complete',
  'embedded',
  'claimed',
  'overdue',
  'review-missed',
  'returned',
  'reopened',
  'not-due-to-start',
  'not-yet-reported',
  'never-reported',
  'gone-quiet',
  'as-reported',
] as const
export type Reason = (typeof REASONS)[number]

export interface DeliveryFacts {
  /** Null where no start is known. */
  startsOn: Day | null
  /** The day the action came into the record: nobody could have reported on it before. */
  recordedOn: Day
  /** The day it is due, or the last of the period; null of what is ongoing. */
  dueOn: Day | null
  /** When what is ongoing is to be looked at again. */
  reviewOn?: Day | null
  /** The last thing its owner said. */
  latestUpdate: { deliveryStatus: DeliveryStatus; effectiveOn: Day } | null
  /** The last step taken towards closure, or away from it, and its day. */
  closure: ClosureStep | null
  closureOn?: Day
  staleAfterDays: number
}

export interface Verdict {
  status: ShownStatus
  because: Reason
}

/**
 * The delivery status an action shows on a day, and why.
 *
 * The owner's word stands unless the record contradicts it:
 * - only a closure that the chair agreed is complete, or one of before this record began, which says so;
 * - claimed and not yet decided is awaiting sign-off, its own state; it is still
 *   *late* when its due day has passed (see `isLate`), so that a claim hides nothing;
 * - past its due day and not agreed closed is off track;
 * - what is ongoing is never past due; nothing said by the day after its review
 *   withdraws the colour, as silence does;
 * - silence for longer than the plan allows withdraws the colour: out of date; it is counted from the day the action
 *   was recorded at the earliest (see `silentSince`);
 * - a claim that was returned, or a closure reopened, is at risk until its owner
 *   says something new, because "complete" no longer holds; the silence that is
 *   counted against them begins on that day, since nothing was owed before it.
 *
 * @example
 * deliveryStatusAt({ startsOn, recordedOn, dueOn: day('2020-11-30'), latestUpdate: null, closure: null, staleAfterDays: 38 }, day('2020-12-01'))
 * // => { status: 'off-track', because: 'overdue' }
 */
export function deliveryStatusAt(facts: DeliveryFacts, on: Day): Verdict {
  const { startsOn, dueOn, latestUpdate, closure, staleAfterDays } = facts

  if (closure === 'closed-before') return { status: 'complete', because: 'closed-before' }
  if (closure === 'embedded') return { status: 'complete', because: 'embedded' }
  if (closure === 'agreed') return { status: 'complete', because: 'agreed-complete' }
  if (closure === 'claimed' || closure === 'reviewed') return { status: 'awaiting-sign-off', because: 'claimed' }
  if (isPast(dueOn, on)) return { status: 'off-track', because: 'overdue' }
  if (missedReview(facts, on) !== null) return { status: 'out-of-date', because: 'review-missed' }

  if (latestUpdate === null) {
    if (isToCome(startsOn, on)) return { status: 'not-started', because: 'not-due-to-start' }
    if (daysBetween(silentSince(facts), on) > staleAfterDays)
      return { status: 'out-of-date', because: 'never-reported' }
    return { status: 'not-started', because: 'not-yet-reported' }
  }

  const { deliveryStatus } = latestUpdate
  if (deliveryStatus === 'not-started' && isToCome(startsOn, on))
    return { status: 'not-started', because: 'not-due-to-start' }
  if (daysBetween(silentSince(facts), on) > staleAfterDays) return { status: 'out-of-date', because: 'gone-quiet' }
  if (deliveryStatus === 'complete')
    return { status: 'at-risk', because: closure === 'reopened' ? 'reopened' : 'returned' }

  return { status: deliveryStatus, because: 'as-reported' }
}

const isPast = (dueOn: Day | null, on: Day): boolean => dueOn !== null && dueOn < on
const isToCome = (startsOn: Day | null, on: Day): boolean => startsOn !== null && startsOn > on

/**
 * The day of a review that has gone by with nothing said of it since; null where
 * none was missed. What is said on that day or later was the review.
 */
export const missedReview = (
  { reviewOn = null, latestUpdate }: Pick<DeliveryFacts, 'reviewOn' | 'latestUpdate'>,
  on: Day,
): Day | null =>
  reviewOn !== null && reviewOn < on && (latestUpdate === null || latestUpdate.effectiveOn < reviewOn) ? reviewOn : null

/**
 * The day from which an owner's silence is counted: of their last word, or of the step that put their claim back.
 * Before the first word, the day of its start or the day it was recorded, whichever is later: a plan that is begun
 * after its work finds nobody silent on its first day.
 *
 * @example
 * silentSince({ startsOn: day('2020-10-06'), recordedOn: day('2020-11-26'), latestUpdate: null }) // => '2020-11-26'
 */
export function silentSince({
  startsOn,
  recordedOn,
  latestUpdate,
  closureOn,
}: Pick<DeliveryFacts, 'startsOn' | 'recordedOn' | 'latestUpdate' | 'closureOn'>): Day {
  if (latestUpdate === null) return startsOn !== null && startsOn > recordedOn ? startsOn : recordedOn
  const { deliveryStatus, effectiveOn } = latestUpdate
  return deliveryStatus === 'complete' && closureOn !== undefined && closureOn > effectiveOn ? closureOn : effectiveOn
}

/** Past its due day and not agreed closed, whatever else it shows. */
export const isLate = (facts: Pick<DeliveryFacts, 'dueOn' | 'closure'>, on: Day): boolean =>
  isPast(facts.dueOn, on) && !isClosed(facts.closure)

/** Whether the chair agreed that it is complete, and that still stands. */
export const isAgreed = (closure: ClosureStep | null): boolean => closure === 'agreed' || closure === 'embedded'

/** Whether it counts as complete: agreed by the chair, or done before this record began. */
export const isClosed = (closure: ClosureStep | null): boolean => closure === 'closed-before' || isAgreed(closure)

/** How an action that is closed came to be, after "This action". */
export const howClosed = (closure: ClosureStep | null): string =>
  closure === 'closed-before' ? 'was closed before this record began' : 'is agreed complete'

/** Whether the record still waits for the chair's word. */
export const isAwaiting = (closure: ClosureStep | null): boolean => closure === 'claimed' || closure === 'reviewed'
