import { and, eq } from 'drizzle-orm'
import { knownAt } from '../../db/as-at.ts'
import { people } from '../../db/schema/index.ts'
import type { Role } from '../../domain/permissions.ts'
import { DEMONSTRATION } from '../demonstration.ts'
import { personIdOf } from '../people/person-rows.ts'
import type { Deps } from '../deps.ts'
import { startSession } from '../session/start-session.ts'

/** The demonstration's account of a role, or anybody's address. */
export type Account = Role | `${string}@${string}`

export function emailOf(account: Account): string {
  if (account.includes('@')) return account
  const found = DEMONSTRATION.accounts.find(({ role }) => role === account)
  if (!found) throw new Error(`The demonstration has no ${account}`)
  return found.email
}

export async function personId({ store }: Deps, email: string): Promise<string> {
  const [person] = await store.db
    .select({ id: personIdOf })
    .from(people)
    .where(and(eq(people.email, email), knownAt(people, null)))
  if (!person) throw new Error(`Nobody has the address ${email}`)
  return person.id
}

/** A session of somebody's, begun without their password: hashing takes longer than most tests. */
export async function cookieFor(deps: Deps, email: string): Promise<string> {
  const id = await personId(deps, email)
  const { token } = await deps.store.tx((tx) => startSession(tx, deps, { personId: id, agent: 'tests' }))
  return `session=${token}`
}
