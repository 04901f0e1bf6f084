import { and, eq } from 'drizzle-orm'
import { knownAt } from '../../db/as-at.ts'
import { posts } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import { sayDay, type Day } from '../../domain/day.ts'
import { notThere, refuseField } from '../http/refusal.ts'

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

const byKey = (db: Db, planId: string, key: string) =>
  db
    .select()
    .from(posts)
    .where(and(eq(posts.planId, planId), eq(posts.key, key), knownAt(posts, null)))
