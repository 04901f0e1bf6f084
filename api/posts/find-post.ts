import { and, eq } from 'drizzle-orm'
import { knownAt } from '../../db/as-at.ts'
import { posts } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import { sayDay, type Day } from '../../domain/day.ts'
import { whyNotOwnedBy } from '../../domain/why-not-answer-for.ts'
import { notThere, refuseField, refuseIf } from '../http/refusal.ts'
import type { PlanTx } from '../record/plan-tx.ts'
import { readAnswering } from './to-answer-for.ts'

/** A post by its key, as it stands. @throws Refusal 404 when there is none. */
export async function readPost(db: Db, planId: string, key: string): Promise<typeof posts.$inferSelect> {
  const [post] = await byKey(db, planId, key)
  if (!post) throw notThere('post')
  return post
}

/** The id of the post that a form names. @throws Refusal beside its field when there is none, or it is no more. */
export async function namedPost(
  db: Db,
  { planId, today }: { planId: string; today: Day },
  field: string,
  key: string,
): Promise<string> {
  const [post] = await byKey(db, planId, key)
  if (!post) throw refuseField(field, 'There is no such post. Choose one from the list')
  if (post.toOn !== null && post.toOn < today)
    throw refuseField(field, `That post ended on ${sayDay(post.toOn)}. Choose another from the list`)
  return post.thingId
}

/**
 * The id of the post that an action is given to.
 *
 * @throws Refusal beside `ownerPost`, also when whoever is in the post could not report on it.
 */
export async function ownerPost(
  { db, today, at }: Pick<PlanTx, 'db' | 'today' | 'at'>,
  planId: string,
  key: string,
): Promise<string> {
  const thingId = await namedPost(db, { planId, today }, 'ownerPost', key)
  refuseIf(whyNotOwnedBy(await readAnswering(db, { planId, thingId }, { today, at })))
  return thingId
}

const byKey = (db: Db, planId: string, key: string) =>
  db
    .select()
    .from(posts)
    .where(and(eq(posts.planId, planId), eq(posts.key, key), knownAt(posts, null)))
