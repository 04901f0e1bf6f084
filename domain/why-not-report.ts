import { sayDay, type Day } from './day.ts'
import type { ActionState, Begun, Doer } from './deed-facts.ts'
import { howClosed, isClosed } from './delivery-status.ts'
import { mayUpdate } from './permissions.ts'
import { notNow, notTheirs, type WhyNot } from './why-not.ts'

/**
 * Why a person may not report on an action: its owner does, or the programme
 * office on their behalf, from the day it starts until it is closed. A report that says complete is a
 * claim, and may be made wherever a report may.
 */
export function whyNotReport(
  { role, holdsOwnerPost }: Doer,
  { state, closure }: ActionState,
  { startsOn, reportedOn }: Begun,
  today: Day,
): WhyNot | null {
  if (!mayUpdate(role, holdsOwnerPost))
    return notTheirs('This action belongs to another post. Ask its owner, or the programme office, to update it')
  if (state === 'withdrawn')
    return notNow('withdrawn', 'This action was withdrawn from the plan, so it takes no more updates')
  if (isClosed(closure))
    return notNow('complete', `This action ${howClosed(closure)}. The chair can reopen it, and then it can be updated`)
  if (startsOn !== null && today < startsOn && reportedOn === null)
    return notNow('not-begun', `This action starts on ${sayDay(startsOn)}. It can be reported on from that day`)
  return null
}

/** Why a person may not add or change an action's milestones: they are its owner's own way there, until it is closed. */
export function whyNotMilestone({ role, holdsOwnerPost }: Doer, { state, closure }: ActionState): WhyNot | null {
  if (!mayUpdate(role, holdsOwnerPost))
    return notTheirs(
      'This action belongs to another post. Its owner, or the programme office, can change its milestones',
    )
  if (state === 'withdrawn')
    return notNow('withdrawn', 'This action was withdrawn from the plan, so its milestones do not change any more')
  if (isClosed(closure))
    return notNow('complete', `This action ${howClosed(closure)}, so its milestones do not change any more`)
  return null
}
