import { sayDay, type Day } from './day.ts'
import { isLate, type ClosureStep, type DeliveryStatus } from './delivery-status.ts'
import type { WhyNot } from './why-not.ts'

/**
 * How often running an owner may confirm that nothing has changed without a
 * sentence on why. What goes wrong in plans is text that stays the same for
 * months: the third time in a row the board is owed a reason.
 */
export const CONFIRMED_WITHOUT_WHY = 2

interface Told {
  effectiveOn: Day
  noChange: boolean
}

/** What stands when somebody confirms that nothing has changed. */
export interface Unchanged {
  /** The owner's last word; null before the first. */
  deliveryStatus: DeliveryStatus | null
  /** How many times running it was confirmed already, and the day since which the words stand. */
  times: number
  since: Day | null
  /** When its owner said last that they expect to finish. */
  forecastOn: Day | null
  /** It is past its due day, and so off track whatever was said. */
  late: boolean
}

/**
 * How many times running the last words were confirmed as unchanged, and the day
 * that they describe.
 *
 * @param updates Newest first.
 * @example
 * confirmedRunning([{ effectiveOn: day('2020-12-03'), noChange: true }, { effectiveOn: day('2020-11-04'), noChange: false }])
 * // => { times: 1, since: '2020-11-04' }
 */
export function confirmedRunning(updates: readonly Told[]): { times: number; since: Day | null } {
  const said = updates.findIndex(({ noChange }) => !noChange)
  const times = said < 0 ? updates.length : said
  return { times, since: (updates[times] ?? updates.at(-1))?.effectiveOn ?? null }
}

/** The day since which an owner's words stand, where they were confirmed since; null where they were said anew. */
export const unchangedSince = (updates: readonly Told[]): Day | null => {
  const { times, since } = confirmedRunning(updates)
  return times > 0 ? since : null
}

/** What stands of an action on a day, as far as confirming it goes. @param updates Newest first. */
export const standingWords = (
  updates: readonly (Told & { deliveryStatus: DeliveryStatus; forecastOn: Day | null })[],
  action: { dueOn: Day | null; closure: ClosureStep | null },
  today: Day,
): Unchanged => ({
  deliveryStatus: updates[0]?.deliveryStatus ?? null,
  ...confirmedRunning(updates),
  forecastOn: updates[0]?.forecastOn ?? null,
  late: isLate(action, today),
})

/**
 * Why "no change" asks for a sentence beside it; null where one press is enough.
 *
 * @param on The day that it describes.
 *
 * @example
 * whyOwed({ deliveryStatus: 'on-track', times: 2, since: day('2020-09-03'), forecastOn: null, late: false }, on)
 * // => 'Say why nothing has changed: its words have stood since 3 September 2020, and were confirmed twice already'
 */
export function whyOwed({ deliveryStatus, times, since, forecastOn, late }: Unchanged, on: Day): string | null {
  // Before the first word there is nothing that could stay as it is.
  if (deliveryStatus === null) return null
  if (deliveryStatus === 'off-track' || late)
    return `Say why nothing has changed: it is off track${late ? ', past its due date' : ''}, and the board will ask`
  if (hasPassed(forecastOn, on))
    return `Say why nothing has changed: its own forecast, ${sayDay(forecastOn)}, has passed. Give another one beside it, or it has none`
  if (times < CONFIRMED_WITHOUT_WHY || since === null) return null
  const often = times === 2 ? 'twice' : `${times} times`
  return `Say why nothing has changed: its words have stood since ${sayDay(since)}, and were confirmed ${often} already`
}

/** Whether a day on which its owner expected to finish lies before the day that an update describes. */
const hasPassed = (forecastOn: Day | null, on: Day): forecastOn is Day => forecastOn !== null && forecastOn < on

/** A forecast as it goes on to stand in an update of a day: one that has passed does not. */
export const stillAhead = (forecastOn: Day | null, on: Day): Day | null =>
  hasPassed(forecastOn, on) ? null : forecastOn

/** What is said beside "no change". A box that stayed empty is null. */
export interface Confirming {
  effectiveOn: Day
  deliveryStatus: DeliveryStatus
  progress: string | null
  nextSteps: string | null
  wayBackToGreen: string | null
  helpNeeded: string | null
  forecastOn: Day | null
  whyNoChange: string | null
}

const ANEW = ['progress', 'nextSteps', 'wayBackToGreen', 'helpNeeded', 'forecastOn'] as const

/**
 * Why "no change" cannot be recorded with what stands beside it: nothing was
 * said yet, something is said anew, or it owes a sentence. It is never judged
 * in silence which of two contradictory things was meant.
 */
export function whyNotConfirm(said: Confirming, standing: Unchanged): WhyNot | null {
  const because = (field: string, message: string): WhyNot => ({ status: 400, code: 'invalid', field, message })
  const { deliveryStatus: last } = standing
  if (last === null)
    return because('noChange', 'Nothing has been said yet that could stay unchanged. Say what has been done')
  if (last === 'complete')
    return because(
      'noChange',
      'It was claimed complete last. Say what has been done since: a claim is never made by saying that nothing has changed',
    )
  if (said.deliveryStatus !== last)
    return because(
      'deliveryStatus',
      'This says that nothing has changed, and yet chooses another status than the last. Save an update that says what has changed, or leave the status as it was',
    )
  // Where the last forecast has passed, another is no news of how it goes.
  const mayBeNew = hasPassed(standing.forecastOn, said.effectiveOn) ? 'forecastOn' : null
  if (ANEW.some((field) => field !== mayBeNew && said[field] !== null))
    return because(
      'noChange',
      'This says that nothing has changed, and there are new words. Save them as an update, or empty the boxes first',
    )
  const owed = said.whyNoChange === null ? whyOwed(standing, said.effectiveOn) : null
  return owed === null ? null : because('whyNoChange', owed)
}

/** Why a reason for "no change" cannot stand in an update that says something new. */
export const whyNotSayWhy = ({
  noChange,
  whyNoChange,
}: {
  noChange: boolean
  whyNoChange: string | null
}): WhyNot | null =>
  noChange || whyNoChange === null
    ? null
    : {
        status: 400,
        code: 'invalid',
        field: 'whyNoChange',
        message:
          'This says why nothing has changed, in an update. Say it under Progress, or confirm that nothing has changed',
      }
