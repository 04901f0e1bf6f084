import { and, eq } from 'drizzle-orm'
import { knownAt } from '../../db/as-at.ts'
import { memberships, people, postHolders } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import { personIdOf, readPerson } from '../people/person-rows.ts'
import { notThere, refuseField } from '../http/refusal.ts'

export type HolderRow = typeof postHolders.$inferSelect

/** Everybody's days in a post, as they stand. */
export const readHolders = (db: Db, postId: string): Promise<HolderRow[]> =>
  db
    .select()
    .from(postHolders)
    .where(and(eq(postHolders.postId, postId), knownAt(postHolders, null)))
    .orderBy(postHolders.id)

/** One of them by its id. @throws Refusal 404 when there is none. */
export function oneHolder(holders: readonly HolderRow[], id: string): HolderRow {
  const holder = holders.find(({ thingId }) => thingId === id)
  if (!holder) throw notThere('holder')
  return holder
}

/**
 * The account of who holds a post: of somebody who has a part in the plan, or none.
 *
 * @throws Refusal beside `email` when nobody in the plan has that address.
 */
export async function personOf(db: Db, planId: string, email: string | null): Promise<string | null> {
  if (email === null) return null
  const [member] = await db
    .select({ id: memberships.personId })
    .from(people)
    .innerJoin(
      memberships,
      and(eq(memberships.personId, personIdOf), eq(memberships.planId, planId), knownAt(memberships, null)),
    )
    .where(and(eq(people.email, email), knownAt(people, null)))
  if (!member)
    throw refuseField(
      'email',
      'Nobody with a part in this plan has that address. Give them a part in it first, or leave this empty',
    )
  return member.id
}

/** The address of who holds a post; null for who has no account here. */
export async function emailOf(db: Db, personId: string | null): Promise<string | null> {
  if (personId === null) return null
  return (await readPerson(db, personId))?.email ?? null
}
