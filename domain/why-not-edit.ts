import type { ActionState, Doer } from './deed-facts.ts'
import { isAwaiting } from './delivery-status.ts'
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
