import { memberships } from '../../db/schema/index.ts'
import type { Role } from '../../domain/permissions.ts'
import type { Deps } from '../deps.ts'
import { Refusal } from '../http/refusal.ts'
import { record, row } from '../record/record.ts'
import { transact } from '../record/transact.ts'
import { findMembership, findPlan, getPerson, readRole } from './find.ts'
import { knowPeople, type Named } from './know-people.ts'

/** Gives a member of a plan another role, from now on. What they were before stays in the record. */
export async function changeRole(
  deps: Deps,
  { email, slug, role: said, by }: { email: string; slug: string; role: string; by: Named },
): Promise<{ before: Role; role: Role }> {
  const role = readRole(said)

  const { personId, planId, before } = await transact(deps, async (open, db) => {
    const planId = await findPlan(db, slug)
    const person = await getPerson(db, email)
    const member = await findMembership(db, planId, person.id)
    if (!member) throw new Refusal(409, 'not-a-member', `${email} has no part in ${slug} yet. Add them first`)
    if (member.role === role) throw new Refusal(409, 'already', `${email} is ${role} in ${slug} already`)

    const doneBy = (await knowPeople(open, by)).get(by.email) ?? ''
    await record(await open({ planId, by: doneBy }), {
      verb: 'changed',
      subject: { kind: 'person', ref: email },
      before: { role: member.role },
      after: { role },
      rows: [row(memberships, { personId: person.id, role }, member.id)],
    })
    return { personId: person.id, planId, before: member.role }
  })
  deps.tell({ event: 'role-given', person: personId, plan: planId })
  return { before, role }
}
