import { and, eq } from 'drizzle-orm'
import { knownAt } from '../../db/as-at.ts'
import { actions, type posts } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import type { ToAnswerFor } from '../../domain/why-not-answer-for.ts'

/** How many actions belong to a post now: what was withdrawn does not. */
export const countOwned = (db: Db, postId: string): Promise<number> =>
  db.$count(actions, and(eq(actions.ownerPostId, postId), eq(actions.state, 'active'), knownAt(actions, null)))

/** What whoever holds a post would answer for. */
export const toAnswerFor = async (
  db: Db,
  { thingId, oversees }: Pick<typeof posts.$inferSelect, 'thingId' | 'oversees'>,
): Promise<ToAnswerFor> => ({ oversees: oversees !== null, owned: await countOwned(db, thingId) })
