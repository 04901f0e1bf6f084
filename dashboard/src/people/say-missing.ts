import type { PlanPeopleView } from '../../../domain/contract/people.ts'

const MISSING: Record<PlanPeopleView['missing'][number], string> = {
  programme: 'Nobody is this plan’s programme office: nobody can keep it, and only an administrator can invite people.',
  chair:
    'Nobody is chair of this plan’s board: no closing of an action can be agreed until an administrator invites one.',
}

/** What stands still while nobody has a part. */
export const sayMissing = (role: PlanPeopleView['missing'][number]): string => MISSING[role]
