import { eq } from 'drizzle-orm'
import { memberships } from '../../db/schema/index.ts'
import type { Role } from '../../domain/permissions.ts'
import { recordChange } from '../changes/record-change.ts'
import type { Deps } from '../deps.ts'
import { Refusal } from '../http/refusal.ts'
import { findMembership, findPlan, getPerson, readRole } from './find.ts'
import { knowPeople, type Named } from './know-people.ts'

/** Gives a member of a plan another role, from now on. What they were before stays in the record. */
export async function changeRole(
  deps: Deps,
  { email, slug, role: said, by }: { email: string; slug: string; role: string; by: Named },
): Promise<{ before: Role; role: Role }> {
  const { store, clock, newId } = deps
  const role = readRole(said)

  return store.tx(async (tx) => {
    const planId = await findPlan(tx, slug)
    const person = await getPerson(tx, email)
    const member = await findMembership(tx, planId, person.id)
    if (!member) throw new Refusal(409, 'not-a-member', `${email} has no part in ${slug} yet. Add them first`)
    if (member.role === role) throw new Refusal(409, 'already', `${email} is ${role} in ${slug} already`)

    const at = clock.now()
    const doneBy = (await knowPeople(tx, deps, [by], at)).get(by.email) ?? ''
    await tx.update(memberships).set({ supersededAt: at }).where(eq(memberships.id, member.id))
    await tx.insert(memberships).values({
      id: newId(),
      planId,
      personId: person.id,
      role,
      recordedAt: at,
      recordedBy: doneBy,
      supersededAt: null,
    })
    await recordChange(tx, deps, {
      planId,
      at,
      by: doneBy,
      verb: 'changed',
      subject: { kind: 'person', ref: email },
      before: { role: member.role },
      after: { role },
    })
    return { before: member.role, role }
  })
}
