import type { ActionState, Doer } from './deed-facts.ts'
import { howClosed, isAwaiting, isClosed } from './delivery-status.ts'
import { sayDue, type Due } from './due.ts'
import { may } from './permissions.ts'
import { notNow, notTheirs, type WhyNot } from './why-not.ts'

/** Why a person may not edit an action, or withdraw it: the programme office does, while it is in the plan. */
export function whyNotEdit({ role }: Pick<Doer, 'role'>, { state }: Pick<ActionState, 'state'>): WhyNot | null {
  if (!may(role, 'edit-plan')) return notTheirs('The programme office edits the plan. Ask them')
  return state === 'withdrawn'
    ? notNow('withdrawn', 'This action was withdrawn from the plan, so it is not changed any more')
    : null
}

/**
 * Why an action may not be given to another post: a claim waits. Who decides on
 * it depends on whose it is, so that it stays whose it was until that is done.
 */
export const whyNotReown = ({ closure }: Pick<ActionState, 'closure'>): WhyNot | null =>
  isAwaiting(closure)
    ? {
        status: 409,
        code: 'claimed',
        field: 'ownerPost',
        message: 'This action waits for the chair to sign it off. It can have another owner once that is decided',
      }
    : null

/** What a board decides by: how success is measured, the day it is due, and that the action is in the plan at all. */
export type Promised = 'successMeasure' | 'dueOn' | 'withdraw'

/**
 * Why an edit may not change what an action promises: somebody is asked to
 * decide on it as it stands, or has agreed that it is complete as it stands. Its
 * other words may be put right at any time.
 *
 * @param waiting The request for another due date that waits for the board.
 */
export function whyNotChangePromise(
  promised: Promised,
  { closure }: Pick<ActionState, 'closure'>,
  waiting: { to: Due } | null,
): WhyNot | null {
  const because = (code: string, message: string): WhyNot => ({ status: 409, code, field: promised, message })
  const can = CAN[promised]
  if (isClosed(closure))
    return because('complete', `This action ${howClosed(closure)}. The chair can reopen it, and then ${can}`)
  if (isAwaiting(closure))
    return because('claimed', `This action waits for the chair to sign it off. Once that is decided, ${can}`)
  return waiting
    ? because('already-asked', `A move to ${sayDue(waiting.to)} is asked for. Once the board has decided, ${can}`)
    : null
}

const CAN: Record<Promised, string> = {
  successMeasure: 'its success measure can change',
  dueOn: 'its due date can change',
  withdraw: 'it can be withdrawn',
}
