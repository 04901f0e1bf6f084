import { and, asc, eq } from 'drizzle-orm'
import { credentials, memberships, people } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import type { Role } from '../../domain/permissions.ts'
import { findPlan } from './find.ts'
import { isPart } from './is-part.ts'
import { isPerson } from './person-rows.ts'

export interface Member {
  email: string
  name: string
  role: Role
  /** Whether they have been given a password. */
  maySignIn: boolean
}

/** Who has a part in a plan now, by name. */
export async function listMembers(db: Db, slug: string): Promise<Member[]> {
  const planId = await findPlan(db, slug)
  const rows = await db
    .select({ email: people.email, name: people.name, role: memberships.role, keptFor: credentials.personId })
    .from(memberships)
    .innerJoin(people, isPerson(memberships.personId))
    .leftJoin(credentials, eq(credentials.personId, memberships.personId))
    .where(and(eq(memberships.planId, planId), isPart()))
    .orderBy(asc(people.name), asc(people.email))
  return rows.map(({ keptFor, ...member }) => ({ ...member, maySignIn: keptFor !== null }))
}
