import type { PersonInPlan, PlanPeopleView } from '../../../domain/contract/people.ts'

const MISSING: Record<PlanPeopleView['missing'][number], string> = {
  programme: 'Nobody is this plan’s programme office: nobody can keep it, and only an administrator can invite people.',
  chair:
    'Nobody is chair of this plan’s board: no closing of an action can be agreed until an administrator invites one.',
}

const LAST: Record<PlanPeopleView['missing'][number], string> = {
  programme:
    'Nobody else is this plan’s programme office: until somebody is again, nobody keeps it, and only an administrator can invite people.',
  chair:
    'Nobody else is chair of this plan’s board: until an administrator invites another, no closing of an action can be agreed.',
}

/** What will stand still once the last of a part gives it up; undefined of a part without which nothing does. */
export const sayLast = ({ role, isLast }: PersonInPlan): string | undefined =>
  isLast && (role === 'programme' || role === 'chair') ? LAST[role] : undefined

/** What stands still while nobody has a part. */
export const sayMissing = (role: PlanPeopleView['missing'][number]): string => MISSING[role]
