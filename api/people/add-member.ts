import { eq } from 'drizzle-orm'
import { credentials } from '../../db/schema/index.ts'
import type { Role } from '../../domain/permissions.ts'
import type { Deps } from '../deps.ts'
import { Refusal, refuseField } from '../http/refusal.ts'
import { record } from '../record/record.ts'
import { transact } from '../record/transact.ts'
import type { SecurityEvent } from '../security/security-event.ts'
import { hashPassword } from '../session/password.ts'
import { findPerson, findPlan, readRole } from './find.ts'
import { givePart } from './give-part.ts'
import { knowPeople, type Named } from './know-people.ts'
import { makePassword } from './make-password.ts'
import { findPart } from './parts.ts'
import { tellBoard } from './tell-board.ts'

/** An administrator's part is in the installation, every other one in a plan. */
function refuseWrongPlace(role: Role, slug: string | null): void {
  if (role === 'administrator' && slug !== null)
    throw refuseField('role', 'An administrator keeps the whole installation: leave out the plan')
  if (role !== 'administrator' && slug === null) throw refuseField('slug', 'Say which plan: --plan SLUG')
}

interface Wanted {
  email: string
  /** What they are called; needed for somebody who is not known yet. */
  name: string | undefined
  /** The plan; null for the installation, to be its administrator. */
  slug: string | null
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
  const role = readRole(said)
  refuseWrongPlace(role, slug)
  const password = makePassword()
  const passwordHash = await hashPassword(password)

  const told: SecurityEvent[] = []
  const added = await transact(deps, async (open, db) => {
    const planId = slug === null ? null : await findPlan(db, slug)
    const already = await findPerson(db, email)
    const called = already?.name ?? name
    if (called === undefined)
      throw refuseField('name', `Nobody here has the address ${email} yet. Say what they are called: --name`)

    const ids = await knowPeople(open, by, [{ email, name: called }])
    const [doneBy = '', personId = ''] = [ids.get(by.email), ids.get(email)]
    const member = planId === null ? undefined : await findPart(db, planId, personId)
    if (member)
      throw new Refusal(409, 'already', `${email} is in ${slug} already, as ${member.role}. Change their role instead`)
    if (planId !== null && role === 'chair') await tellBoard(open, { planId, by: doneBy, email, access: 'given' })
    await givePart(open, { planId, person: { id: personId, email, name: called }, role, by: doneBy })
    told.push({ event: already ? 'role-given' : 'person-added', person: personId, plan: planId })
    const [kept] = await db
      .select({ changedAt: credentials.changedAt })
      .from(credentials)
      .where(eq(credentials.personId, personId))
    if (kept) return { name: called, password: null }

    const house = await open({ planId: null, by: doneBy })
    await db.insert(credentials).values({ personId, passwordHash, changedAt: house.at, givenAt: house.at })
    await record(house, {
      verb: 'changed',
      subject: { kind: 'person', ref: email },
      after: { password: 'given' },
      rows: [],
    })
    told.push({ event: 'password-given', person: personId })
    return { name: called, password }
  })
  // Once it is safe.
  for (const one of told) deps.tell(one)
  return added
}
