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

/** Who has a part in a plan now, by name, with the id of each. */
export async function readMembers(db: Db, planId: string): Promise<(Member & { id: string })[]> {
  const rows = await db
    .select({
      id: memberships.personId,
      email: people.email,
      name: people.name,
      role: memberships.role,
      keptFor: credentials.personId,
    })
    .from(memberships)
    .innerJoin(people, isPerson(memberships.personId))
    .leftJoin(credentials, eq(credentials.personId, memberships.personId))
    .where(and(eq(memberships.planId, planId), isPart()))
    .orderBy(asc(people.name), asc(people.email))
  return rows.map(({ keptFor, ...member }) => ({ ...member, maySignIn: keptFor !== null }))
}

/** The same of the plan at an address, as the command line shows them. */
export const listMembers = async (db: Db, slug: string): Promise<Member[]> =>
  (await readMembers(db, await findPlan(db, slug))).map(({ id: _, ...member }) => member)
