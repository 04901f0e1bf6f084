import { sayDay, type Day } from './day.ts'
import type { Begun } from './deed-facts.ts'
import { isOngoing, isSame, type Due } from './due.ts'
import type { WhyNot } from './why-not.ts'

const beside = (field: string, message: string): WhyNot => ({ status: 400, code: 'invalid', field, message })

/**
 * Why an update may not describe a day: it has not come, or the action had not
 * begun. A report of a day before the start, as an older record may hold, says
 * that it had begun by then.
 */
export function whyNotDescribe(effectiveOn: Day, begun: Begun, today: Day): WhyNot | null {
  const [starts, reportedOn] = [begun.startsOn, begun.reportedOn]
  const startsOn = starts !== null && reportedOn !== null && reportedOn < starts ? reportedOn : starts
  if (effectiveOn > today) return beside('effectiveOn', `Enter a date that is not after today, ${sayDay(today)}`)
  if (startsOn !== null && effectiveOn < startsOn)
    return beside('effectiveOn', `This action began on ${sayDay(startsOn)}. Enter that date or a later one`)
  return null
}

/** Why an update may not expect its action to finish on a day: it lies before the one that the update describes. */
export const whyNotForecast = (forecastOn: Day | null, { effectiveOn }: { effectiveOn: Day }): WhyNot | null =>
  forecastOn !== null && forecastOn < effectiveOn
    ? beside('forecastOn', `This describes ${sayDay(effectiveOn)}. Enter that date or a later one`)
    : null

/**
 * Why an action may not be edited to start on a day: its last report describes
 * an earlier one, or a milestone was reached before it, so that work had begun.
 *
 * @param reachedOn The first day on which a milestone was reached; null where none was.
 */
export function whyNotStartOn(
  startsOn: Day | null,
  { reportedOn, reachedOn }: { reportedOn: Day | null; reachedOn: Day | null },
): WhyNot | null {
  if (startsOn === null) return null
  if (reportedOn !== null && startsOn > reportedOn)
    return beside(
      'startsOn',
      `The last update describes ${sayDay(reportedOn)}, so work had begun. Enter that date or an earlier one`,
    )
  if (reachedOn !== null && startsOn > reachedOn)
    return beside(
      'startsOn',
      `A milestone was reached on ${sayDay(reachedOn)}, so work had begun. Enter that date or an earlier one`,
    )
  return null
}

/** Why a milestone cannot have been reached on a day: it has not come, or work had not begun. */
export function whyNotReachedOn(doneOn: Day, { startsOn }: { startsOn: Day | null }, today: Day): WhyNot | null {
  if (doneOn > today)
    return beside('doneOn', `Enter today, ${sayDay(today)}, or an earlier day: it cannot be reached in the future`)
  if (startsOn !== null && doneOn < startsOn)
    return beside('doneOn', `This action starts on ${sayDay(startsOn)}. Enter that date or a later one`)
  return null
}

/** Said of words that are read too, as they are typed (`domain/read-due.ts`). */
export const NO_REVIEW = 'Say when it is reviewed next: write “Ongoing, reviewed on”, then the day'

/** Why something may not be ongoing: nobody would look at it again, or its review has passed already. What waits for its day needs none. */
export function whyNotReviewOn(due: Due, today: Day, field = 'dueOn'): WhyNot | null {
  if (due.kind !== 'ongoing') return null
  const { reviewOn } = due
  if (reviewOn === null) return isOngoing(due) ? beside(field, NO_REVIEW) : null
  return reviewOn < today
    ? beside(field, `${sayDay(reviewOn)} has passed. Enter a day of review that is not before today, ${sayDay(today)}`)
    : null
}

/** Why something may not be due then: work would start after it is to be done, or after it is looked at again. */
export function whyNotDueBefore(startsOn: Day | null, due: Due): WhyNot | null {
  if (startsOn === null) return null
  if (due.kind === 'ongoing')
    return due.reviewOn !== null && due.reviewOn < startsOn
      ? beside('dueOn', 'Enter a day of review that is not before the start date')
      : null
  return due.to < startsOn ? beside('dueOn', 'Enter a due date that is not before the start date') : null
}

/** Why the board may not be asked for a due date: it is the one that stands, has passed, or comes before the start. */
export function whyNotAskFor(
  to: Due,
  { due, startsOn }: { due: Due; startsOn: Day | null },
  today: Day,
): WhyNot | null {
  if (isSame(to, due)) return beside('toOn', 'That is the date it has. Enter another')
  const on = to.kind === 'ongoing' ? to.reviewOn : to.to
  if (on === null) return beside('toOn', NO_REVIEW)
  if (on <= today) return beside('toOn', `Enter a date after today, ${sayDay(today)}`)
  if (startsOn !== null && on < startsOn)
    return beside('toOn', `This action starts on ${sayDay(startsOn)}. Enter that date or a later one`)
  return null
}
