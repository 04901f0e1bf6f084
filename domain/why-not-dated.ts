import { sayDay, type Day } from './day.ts'
import type { WhyNot } from './why-not.ts'

const beside = (field: string, message: string): WhyNot => ({ status: 400, code: 'invalid', field, message })

/** Why an update may not describe a day: it has not come, or the action had not begun. */
export function whyNotDescribe(effectiveOn: Day, { startsOn }: { startsOn: Day }, today: Day): WhyNot | null {
  if (effectiveOn > today) return beside('effectiveOn', `Enter a date that is not after today, ${sayDay(today)}`)
  if (effectiveOn < startsOn)
    return beside('effectiveOn', `This action began on ${sayDay(startsOn)}. Enter that date or a later one`)
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
