import { mayFollow } from './closure-order.ts'
import type { Day } from './day.ts'
import type { ActionState, ClosureParts, Doer } from './deed-facts.ts'
import { may } from './permissions.ts'
import { notNow, notTheirs, type WhyNot } from './why-not.ts'
import { whyNotDecide, whyNotReviewTheirs } from './why-not-decide.ts'

/** What is recorded of a closure; a claim is made by a report that says complete. */
export const RECORDED_STEPS = ['reviewed', 'returned', 'agreed', 'embedded', 'reopened'] as const
export type RecordedStep = (typeof RECORDED_STEPS)[number]

interface Asked {
  doer: Doer
  action: ActionState
  parts: ClosureParts
  today: Day
}

/** Why a step of a closure may not be recorded now: one rule a step. */
export const whyNotStep = (step: RecordedStep, asked: Asked): WhyNot | null => WHY_NOT[step](asked)

/** Why an action cannot have been closed before this record began on that day; it is said as the action comes in. */
export const whyNotClosedBefore = (on: Day, today: Day): WhyNot | null =>
  on > today
    ? {
        status: 400,
        code: 'invalid',
        field: 'closedBeforeOn',
        message: 'That day is still to come. Enter the day it was done, or leave it empty where that is not known',
      }
    : null

/** The office reviews the evidence of a claim, once, and never of its own claim or report. */
export function whyNotReview({ doer, action, parts, today }: Asked): WhyNot | null {
  if (!may(doer.role, 'edit-plan')) return notTheirs('The programme office records reviews of evidence. Ask them')
  return whyNotInTurn('reviewed', action) ?? whyNotReviewTheirs(doer, parts, today)
}

/** The chair gives back a claim that waits. */
export const whyNotReturn = (asked: Asked): WhyNot | null => whyNotBoard('returned', asked)

/** The chair agrees a claim that waits: reviewed or not, because the evidence may be heard at the board itself. */
export const whyNotAgree = (asked: Asked): WhyNot | null => whyNotBoard('agreed', asked)

/** The chair records that what was agreed has lasted. */
export const whyNotEmbed = (asked: Asked): WhyNot | null => whyNotBoard('embedded', asked)

/** The chair reopens what no longer holds. */
export const whyNotReopen = (asked: Asked): WhyNot | null => whyNotBoard('reopened', asked)

const WHY_NOT: Record<RecordedStep, (asked: Asked) => WhyNot | null> = {
  reviewed: whyNotReview,
  returned: whyNotReturn,
  agreed: whyNotAgree,
  embedded: whyNotEmbed,
  reopened: whyNotReopen,
}

/** Deciding on closure is the chair's, and never of what is their own. */
function whyNotBoard(step: RecordedStep, { doer, action, parts, today }: Asked): WhyNot | null {
  if (!may(doer.role, 'agree-closure')) return notTheirs('Only the chair decides on closure')
  return whyNotInTurn(step, action) ?? whyNotDecide(doer, parts, today)
}

function whyNotInTurn(step: RecordedStep, { state, closure }: ActionState): WhyNot | null {
  if (state === 'withdrawn')
    return notNow('withdrawn', 'This action was withdrawn from the plan, so nothing is decided about it')
  return mayFollow(step, closure) ? null : notNow('out-of-turn', OUT_OF_TURN[step])
}

const OUT_OF_TURN: Record<RecordedStep, string> = {
  reviewed: 'There is no claim to review: its owner has not said that it is complete',
  returned: 'There is no claim to return: its owner has not said that it is complete',
  agreed: 'There is no claim to agree: its owner has not said that it is complete',
  embedded: 'Only an action that is agreed complete can become embedded',
  reopened: 'Only an action that is complete can be reopened',
}
