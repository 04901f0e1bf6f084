import { and, asc, eq } from 'drizzle-orm'
import { knownAt } from '../../db/as-at.ts'
import { people, plans } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import { ROLES, type Role } from '../../domain/permissions.ts'
import { Refusal, refuseField } from '../http/refusal.ts'
import { personIdOf } from './person-rows.ts'

/** The id of a plan, as whoever runs the installation names it. @throws Refusal that lists the plans there are. */
export async function findPlan(db: Db, slug: string): Promise<string> {
  const here = await db
    .select({ slug: plans.slug, planId: plans.planId })
    .from(plans)
    .where(knownAt(plans, null))
    .orderBy(asc(plans.slug))
  const found = here.find((plan) => plan.slug === slug)
  if (found) return found.planId
  const others = here.map((plan) => plan.slug).join(', ')
  const choice = others === '' ? 'None has been imported yet' : `Choose one of ${others}`
  throw new Refusal(404, 'not-there', `There is no plan ${slug} here. ${choice}`)
}

/** Somebody by their email address, in small letters; undefined when nobody has it. */
export async function findPerson(db: Db, email: string) {
  const [person] = await db
    .select({ id: personIdOf, email: people.email, name: people.name })
    .from(people)
    .where(and(eq(people.email, email), knownAt(people, null)))
  return person
}

/** @throws Refusal when nobody has the address. */
export async function getPerson(db: Db, email: string) {
  const person = await findPerson(db, email)
  if (!person) throw new Refusal(404, 'not-there', `Nobody here has the address ${email}. Check how it is written`)
  return person
}

/** @throws Refusal that lists the roles there are. */
export function readRole(said: string): Role {
  const role = ROLES.find((one) => one === said)
  if (!role) throw refuseField('role', `There is no role ${said}. Choose one of ${ROLES.join(', ')}`)
  return role
}
