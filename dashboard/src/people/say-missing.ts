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

const INVITED: Record<PlanPeopleView['missing'][number], string> = {
  programme: 'as this plan’s programme office and has not come yet: until then nobody can keep it',
  chair: 'as chair of this plan’s board and has not come yet: until then no closing of an action can be agreed',
}

/** What stands still while nobody has a part: until somebody is invited to it, or comes. */
export function sayMissing(
  role: PlanPeopleView['missing'][number],
  invited: readonly Pick<PlanPeopleView['invited'][number], 'role' | 'name' | 'email' | 'late'>[],
): string {
  const toCome = invited.find((one) => one.role === role && !one.late)
  return toCome ? `${toCome.name ?? toCome.email} is invited ${INVITED[role]}.` : MISSING[role]
}
