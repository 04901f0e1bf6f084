import { eq } from 'drizzle-orm'
import { credentials, memberships } from '../../db/schema/index.ts'
import { recordChange } from '../changes/record-change.ts'
import type { Deps } from '../deps.ts'
import { Refusal, refuseField } from '../http/refusal.ts'
import { hashPassword } from '../session/password.ts'
import { findMembership, findPerson, findPlan, readRole } from './find.ts'
import { knowPeople, type Named } from './know-people.ts'
import { makePassword } from './make-password.ts'

interface Wanted {
  email: string
  /** What they are called; needed for somebody who is not known yet. */
  name: string | undefined
  slug: string
  role: string
  by: Named
}

/**
 * Gives somebody a part in a plan, and makes them known when they are not.
 * Answers with a password to begin with when they have none: it is shown once.
 */
export async function addMember(
  deps: Deps,
  { email, name, slug, role: said, by }: Wanted,
): Promise<{ name: string; password: string | null }> {
  const { store, clock, newId } = deps
  const role = readRole(said)
  const password = makePassword()
  const passwordHash = await hashPassword(password)

  return store.tx(async (tx) => {
    const planId = await findPlan(tx, slug)
    const already = await findPerson(tx, email)
    const called = already?.name ?? name
    if (called === undefined)
      throw refuseField('name', `Nobody here has the address ${email} yet. Say what they are called: --name`)

    const at = clock.now()
    const ids = await knowPeople(tx, deps, [by, { email, name: called }], at)
    const [doneBy = '', personId = ''] = [ids.get(by.email), ids.get(email)]
    const member = await findMembership(tx, planId, personId)
    if (member)
      throw new Refusal(409, 'already', `${email} is in ${slug} already, as ${member.role}. Change their role instead`)

    const told = { at, by: doneBy, subject: { kind: 'person', ref: email }, before: null }
    if (!already) await recordChange(tx, deps, { ...told, planId: null, verb: 'added', after: { email, name: called } })
    const given = { id: newId(), planId, personId, role, recordedAt: at, recordedBy: doneBy, supersededAt: null }
    await tx.insert(memberships).values(given)
    await recordChange(tx, deps, { ...told, planId, verb: 'added', after: { name: called, role } })

    const [kept] = await tx
      .select({ changedAt: credentials.changedAt })
      .from(credentials)
      .where(eq(credentials.personId, personId))
    if (kept) return { name: called, password: null }
    await tx.insert(credentials).values({ personId, passwordHash, changedAt: at })
    await recordChange(tx, deps, { ...told, planId: null, verb: 'changed', after: { password: 'given' } })
    return { name: called, password }
  })
}
