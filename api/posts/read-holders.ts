import { and, eq } from 'drizzle-orm'
import { knownAt } from '../../db/as-at.ts'
import { memberships, people, postHolders, type posts } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import { findInvitation } from '../people/links.ts'
import { isPart } from '../people/is-part.ts'
import { personIdOf, readPerson } from '../people/person-rows.ts'
import { notThere, refuseField, refuseIf } from '../http/refusal.ts'
import { whyNotAnswerFor } from '../../domain/why-not-answer-for.ts'
import type { PlanTx } from '../record/plan-tx.ts'
import { toAnswerFor } from './to-answer-for.ts'

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
 * The account of who holds a post or stands in for it: of somebody in the plan
 * whose part lets them report on its actions. Null where no address is given, and
 * for who is invited and has not come: the trail says by which address they hold it,
 * and whoever accepts the invitation to that address has it (`claimPosts`).
 *
 * @throws Refusal beside `email` when nobody in the plan or invited to it has that address, or their part does not let them.
 */
export async function personFor(
  { db, at }: PlanTx,
  post: typeof posts.$inferSelect,
  email: string | null,
): Promise<string | null> {
  if (email === null) return null
  const { planId } = post
  const [member] = await db
    .select({ id: memberships.personId, role: memberships.role })
    .from(people)
    .innerJoin(memberships, and(eq(memberships.personId, personIdOf), eq(memberships.planId, planId), isPart()))
    .where(and(eq(people.email, email), knownAt(people, null)))
  const invited = member ? undefined : await findInvitation(db, planId, email, at)
  const role = member?.role ?? invited?.role
  if (role == null)
    throw refuseField(
      'email',
      'Nobody with a part in this plan has that address, and nobody is invited by it. Invite them in People first, or leave this empty',
    )
  refuseIf(whyNotAnswerFor(role, await toAnswerFor(db, post)))
  return member?.id ?? null
}

/** The address of who holds a post; null for who has no account here. */
export async function emailOf(db: Db, personId: string | null): Promise<string | null> {
  if (personId === null) return null
  return (await readPerson(db, personId))?.email ?? null
}
