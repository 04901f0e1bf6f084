import { sayDay, type Day } from './day.ts'
import type { Begun } from './deed-facts.ts'
import type { WhyNot } from './why-not.ts'

const beside = (field: string, message: string): WhyNot => ({ status: 400, code: 'invalid', field, message })

/**
 * Why an update may not describe a day: it has not come, or the action had not
 * begun. A report of a day before the start, as an older record may hold, says
 * that it had begun by then.
 */
export function whyNotDescribe(effectiveOn: Day, begun: Begun, today: Day): WhyNot | null {
  const startsOn = begun.reportedOn !== null && begun.reportedOn < begun.startsOn ? begun.reportedOn : begun.startsOn
  if (effectiveOn > today) return beside('effectiveOn', `Enter a date that is not after today, ${sayDay(today)}`)
  if (effectiveOn < startsOn)
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
  startsOn: Day,
  { reportedOn, reachedOn }: { reportedOn: Day | null; reachedOn: Day | null },
): WhyNot | null {
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
export function whyNotReachedOn(doneOn: Day, { startsOn }: { startsOn: Day }, today: Day): WhyNot | null {
  if (doneOn > today)
    return beside('doneOn', `Enter today, ${sayDay(today)}, or an earlier day: it cannot be reached in the future`)
  if (doneOn < startsOn)
    return beside('doneOn', `This action starts on ${sayDay(startsOn)}. Enter that date or a later one`)
  return null
}

/** Why the board may not be asked for a due date: it is the one that stands, has passed, or comes before the start. */
export function whyNotAskFor(toOn: Day, { dueOn, startsOn }: { dueOn: Day; startsOn: Day }, today: Day): WhyNot | null {
  if (toOn === dueOn) return beside('toOn', 'That is the date it has. Enter another')
  if (toOn <= today) return beside('toOn', `Enter a date after today, ${sayDay(today)}`)
  if (toOn < startsOn)
    return beside('toOn', `This action starts on ${sayDay(startsOn)}. Enter that date or a later one`)
  return null
}
