import { sayDay, type Day } from './day.ts'
import type { ActionState, Doer, Request } from './deed-facts.ts'
import { isAwaiting, howClosed, isClosed } from './delivery-status.ts'
import { isSame, sayDue, type Due } from './due.ts'
import { mayDecideDate, mayUpdate } from './permissions.ts'
import { notNow, notTheirs, type WhyNot } from './why-not.ts'
import { whyNotDueBefore } from './why-not-dated.ts'
import { whyNotAnswerTheirs } from './why-not-decide.ts'

/** A request for another due date that waits for the board, and the date it asks for. */
export interface DateRequest extends Request {
  to: Due
}

/** Why a person may not ask to move a due date: its owner asks, or the office for them, one request at a time. */
export function whyNotAskDate(
  { role, holdsOwnerPost }: Doer,
  action: ActionState,
  waiting: Pick<DateRequest, 'to'> | null,
): WhyNot | null {
  if (!mayUpdate(role, holdsOwnerPost))
    return notTheirs('This action belongs to another post. Its owner, or the programme office, can ask')
  const settled = whyDateIsSettled(action)
  if (settled) return settled
  return waiting
    ? notNow('already-asked', `A move to ${sayDue(waiting.to)} is already asked for. The board decides on that first`)
    : null
}

/** Why a person may not record what the board decided on a due date: the chair does, or the office for the minutes. */
export function whyNotDecideDate(doer: Doer, action: ActionState, waiting: Request | null, today: Day): WhyNot | null {
  if (!mayDecideDate(doer.role)) return notTheirs('The chair decides on dates, and the programme office records it')
  const settled = whyDateIsSettled(action)
  if (settled) return settled
  return waiting
    ? whyNotAnswerTheirs(doer, waiting, today)
    : notNow('out-of-turn', 'Nobody has asked to move this date, so there is nothing to decide')
}

/** Why an action's date does not move now, whoever would move it. */
function whyDateIsSettled({ state, closure }: ActionState): WhyNot | null {
  if (state === 'withdrawn')
    return notNow('withdrawn', 'This action was withdrawn from the plan, so its date does not move any more')
  if (isClosed(closure))
    return notNow('complete', `This action ${howClosed(closure)}, so its date does not move any more`)
  if (isAwaiting(closure))
    return notNow('claimed', 'This action waits for the chair to sign it off. Its date can move once that is decided')
  return null
}

/** Why the board cannot have agreed to the date it was asked for: the action starts after it, since it was asked. */
export const whyNotAgreeDate = (startsOn: Day | null, { to }: Pick<DateRequest, 'to'>): WhyNot | null =>
  startsOn !== null && whyNotDueBefore(startsOn, to) !== null
    ? notNow(
        'out-of-turn',
        `This action now starts on ${sayDay(startsOn)}, after the date asked for. Refuse this request and ask again`,
      )
    : null

/** What a request says, and a decision on it may say again. */
interface Asked {
  to: Due
  reasonCode: string
  reason: string
  effect: string | null
}

/**
 * Why what was decided may not say something else than the request it decides:
 * the board agrees to what it was asked, or refuses it. What is left out (null)
 * is the request's.
 */
export function whyNotSayOtherwise(said: { [F in keyof Asked]: Asked[F] | null }, asked: Asked): WhyNot | null {
  const otherDue = said.to !== null && !isSame(said.to, asked.to)
  const field = otherDue
    ? 'toOn'
    : (['reasonCode', 'reason', 'effect'] as const).find((one) => said[one] !== null && said[one] !== asked[one])
  if (field === undefined) return null
  const message =
    field === 'toOn'
      ? `The request is for ${sayDue(asked.to)}. Refuse it and ask again for another date`
      : 'The request says something else. Leave this out: what was asked stays as it was said'
  return { status: 400, code: 'invalid', field, message }
}
