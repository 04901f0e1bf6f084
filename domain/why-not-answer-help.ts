import type { Day } from './day.ts'
import type { ActionState, Doer, Request } from './deed-facts.ts'
import { howClosed, isClosed } from './delivery-status.ts'
import { mayAnswerHelp, mayDecideAlone } from './permissions.ts'
import { notNow, notTheirs, type WhyNot } from './why-not.ts'
import { whyNotAnswerTheirs } from './why-not-decide.ts'

/**
 * Why a person may not answer the help that an owner asked of the board, at a
 * meeting or without one: the chair answers, at any time; the office for the
 * minutes, so that it names the meeting. Help is answered once.
 *
 * @param help What the last update asked for; null where it asks for nothing, or that was answered.
 */
export function whyNotAnswerHelp(doer: Doer, action: ActionState, help: Request | null, today: Day): WhyNot | null {
  if (!mayAnswerHelp(doer.role))
    return notTheirs('The chair answers what is asked of the board, and the programme office records it')
  if (action.state === 'withdrawn')
    return notNow('withdrawn', 'This action was withdrawn from the plan, so it needs no help any more')
  if (isClosed(action.closure))
    return notNow('complete', `This action ${howClosed(action.closure)}, so it needs no help any more`)
  return help
    ? whyNotAnswerTheirs(doer, help, today)
    : notNow('out-of-turn', 'No help is asked for that the board has not answered')
}

/** Why help may not be answered without a meeting: only the chair answers between meetings. */
export const whyNotAnswerBetweenMeetings = ({ role }: Pick<Doer, 'role'>): WhyNot | null =>
  mayDecideAlone(role)
    ? null
    : { status: 400, code: 'invalid', field: 'meeting', message: 'Choose the meeting that answered it' }
