import { and, eq, gt, gte, isNull, or } from 'drizzle-orm'
import { knownAt } from '../../db/as-at.ts'
import { actions, memberships, oneTimeLinks, postHolders, type posts } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import type { Day, Instant } from '../../domain/day.ts'
import type { Answering, ToAnswerFor } from '../../domain/why-not-answer-for.ts'
import { isPart } from '../people/is-part.ts'
import { isOpen } from '../people/links.ts'

/** How many actions belong to a post now: what was withdrawn does not. */
export const countOwned = (db: Db, postId: string): Promise<number> =>
  db.$count(actions, and(eq(actions.ownerPostId, postId), eq(actions.state, 'active'), knownAt(actions, null)))

/** Whoever holds a post or stands in for it with an account, now or later, and who is invited to hold it. */
export async function readAnswering(
  db: Db,
  { planId, thingId }: Pick<typeof posts.$inferSelect, 'planId' | 'thingId'>,
  { today, at }: { today: Day; at: Instant },
): Promise<Answering[]> {
  const holders = await db
    .select({ name: postHolders.name, role: memberships.role })
    .from(postHolders)
    .innerJoin(
      memberships,
      and(eq(memberships.personId, postHolders.personId), eq(memberships.planId, planId), isPart()),
    )
    .where(
      and(
        eq(postHolders.postId, thingId),
        knownAt(postHolders, null),
        or(isNull(postHolders.toOn), gte(postHolders.toOn, today)),
      ),
    )
    .orderBy(postHolders.id)
  const invited = await db
    .select({ name: oneTimeLinks.name, email: oneTimeLinks.email, role: oneTimeLinks.role })
    .from(oneTimeLinks)
    .where(and(eq(oneTimeLinks.postId, thingId), isOpen(), gt(oneTimeLinks.expiresAt, at)))
    .orderBy(oneTimeLinks.email)
  return [
    ...holders,
    ...invited.flatMap(({ name, email, role }) => (role === null ? [] : [{ name: name ?? email, role }])),
  ]
}

/** What whoever holds a post would answer for. */
export const toAnswerFor = async (
  db: Db,
  { thingId, oversees }: Pick<typeof posts.$inferSelect, 'thingId' | 'oversees'>,
): Promise<ToAnswerFor> => ({ oversees: oversees !== null, owned: await countOwned(db, thingId) })
