import { and, eq } from 'drizzle-orm'
import { knownAt } from '../../db/as-at.ts'
import { postHolders, posts } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import { addDays, sayDay, type Day } from '../../domain/day.ts'
import { refuseField } from '../http/refusal.ts'
import { record, row } from '../record/record.ts'
import type { PlanTx } from '../record/plan-tx.ts'

type Holding = typeof postHolders.$inferSelect

/** A post of a plan by its key. @throws Refusal beside `post` when the plan has none. */
export async function findPost(db: Db, planId: string, key: string) {
  const [post] = await db
    .select({ id: posts.thingId, key: posts.key, title: posts.title })
    .from(posts)
    .where(and(eq(posts.planId, planId), eq(posts.key, key), knownAt(posts, null)))
  if (!post) throw refuseField('post', 'Choose a post of the plan')
  return post
}

/** Who holds a post now, has held it or is to hold it, deputies left out. */
const holdersOf = (db: Db, planId: string, postId: string) =>
  db
    .select()
    .from(postHolders)
    .where(
      and(
        eq(postHolders.planId, planId),
        eq(postHolders.postId, postId),
        eq(postHolders.capacity, 'holder'),
        knownAt(postHolders, null),
      ),
    )

/** Whoever would hold a post on the same day as somebody who comes to it on a day, but for those who end the day before. */
const inTheWay = (holders: readonly Holding[], from: Day) =>
  holders.find(({ fromOn, toOn }) => (toOn === null || toOn >= from) && fromOn !== null && fromOn >= from)

/** @throws Refusal beside the day when somebody comes to the post on it or later. */
export async function refuseTaken(
  db: Db,
  { planId, post, from }: { planId: string; post: { id: string; title: string }; from: Day },
): Promise<void> {
  const other = inTheWay(await holdersOf(db, planId, post.id), from)
  if (other)
    throw refuseField(
      'holdsFrom',
      `${other.name} holds ${post.title} from ${sayDay(other.fromOn as Day)}. Choose another day, or another post`,
    )
}

/**
 * Makes somebody a post's holder from a day on; whoever held it until then did
 * so up to the day before. Does nothing where the post has been given otherwise
 * since it was offered: the office sees that nobody took it up.
 */
export async function givePost(
  tx: PlanTx,
  { postId, person, from }: { postId: string; person: { id: string; name: string }; from: Day },
): Promise<void> {
  const planId = tx.planId ?? ''
  const holders = await holdersOf(tx.db, planId, postId)
  const [post] = await tx.db
    .select()
    .from(posts)
    .where(and(eq(posts.thingId, postId), knownAt(posts, null)))
  if (!post || inTheWay(holders, from)) return

  const before = holders.filter(({ toOn }) => toOn === null || toOn >= from)
  await record(tx, {
    verb: 'changed',
    subject: { kind: 'post', ref: post.key },
    before: { holder: before.map(({ name }) => name) },
    after: { holder: [person.name], holdsFrom: from },
    rows: [
      ...before.map((holding) => row(postHolders, { ...holding, toOn: addDays(from, -1), reason: null }, holding.id)),
      row(postHolders, {
        postId,
        name: person.name,
        personId: person.id,
        capacity: 'holder',
        fromOn: from,
        toOn: null,
        reason: null,
      }),
    ],
  })
}
