import type { Day } from './day.ts'
import type { ActionState, ClosureParts } from './deed-facts.ts'
import { isAwaiting } from './delivery-status.ts'
import { may, type Role } from './permissions.ts'
import { whyNotDecide, whyNotReviewTheirs } from './why-not-decide.ts'

/** Somebody of a plan, as far as who may decide goes. */
export interface Member {
  personId: string
  role: Role
}

/**
 * What to do about a claim that nobody may decide on, or whose evidence nobody
 * may review, because it is everybody's own; null while somebody may.
 *
 * A claim must never wait for nobody without saying so.
 *
 * @example
 * sayWayOut({ members: [theOnlyChairWhoReported], action, parts }, day('2020-12-10'))
 * // => 'Nobody may decide on this claim: …'
 */
export function sayWayOut(
  { members, action, parts }: { members: readonly Member[]; action: ActionState; parts: ClosureParts },
  today: Day,
): string | null {
  if (action.state === 'withdrawn' || !isAwaiting(action.closure)) return null
  const someOf = (deed: 'agree-closure' | 'edit-plan', whyNot: typeof whyNotDecide) =>
    members.some(({ personId: id, role }) => may(role, deed) && whyNot({ id }, parts, today) === null)

  if (!someOf('agree-closure', whyNotDecide))
    return members.some(({ role }) => may(role, 'agree-closure'))
      ? 'Nobody may decide on this claim: it is the chair’s own work. Ask the administrator to make somebody else a second chair of this plan, who can decide'
      : 'Nobody may decide on this claim: this plan has no chair. Ask the administrator to make somebody its chair'
  if (action.closure === 'claimed' && !someOf('edit-plan', whyNotReviewTheirs))
    return 'Nobody in the programme office may review the evidence of this claim: it is their own work. The chair may agree it without a review, and the record says so'
  return null
}
