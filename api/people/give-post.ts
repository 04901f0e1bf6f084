import { and, desc, eq } from 'drizzle-orm'
import { knownAt } from '../../db/as-at.ts'
import { posts, progressUpdates } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import { addDays, dayOf, type Day } from '../../domain/day.ts'
import type { PostOffer } from '../../domain/contract/one-time-links.ts'
import { givesWay, holdsOn, whyNotTakeOver } from '../../domain/why-not-hold.ts'
import { endHolding, takeOver } from '../posts/keep-holders.ts'
import { readHolders, type HolderRow } from '../posts/read-holders.ts'
import type { PlanTx } from '../record/plan-tx.ts'
import { toAnswerFor } from '../posts/to-answer-for.ts'
import type { ToAnswerFor } from '../../domain/why-not-answer-for.ts'
import { isSameName } from './is-same-name.ts'
import { holdingsOf } from './rename.ts'

type Post = typeof posts.$inferSelect

interface Person {
  id: string
  name: string
  email: string
}

const readPostById = async (db: Db, postId: string): Promise<Post | undefined> =>
  (
    await db
      .select()
      .from(posts)
      .where(and(eq(posts.thingId, postId), knownAt(posts, null)))
  )[0]

/** What an invitation offers of a post, as things stand on a day. */
export async function readOffer(
  db: Db,
  {
    postId,
    holdsFrom,
    ...who
  }: { postId: string | null; holdsFrom: Day | null; name: string | null; personId?: string | undefined },
  today: Day,
): Promise<PostOffer | null> {
  const post = postId === null ? undefined : await readPostById(db, postId)
  if (!post) return null
  const holders = await readHolders(db, post.thingId)
  const from = holdsFrom ?? today
  const theirs = heldAs(holders, { id: who.personId, name: who.name }, from)
  return {
    title: post.title,
    from: holdsFrom,
    after: theirs ? null : (givesWay(holders, from)?.name ?? null),
    isFree: theirs !== undefined || whyNotTakeOver(from, post, holders) === null,
  }
}

/**
 * Gives somebody the post that they were invited to hold, from a day on. Does
 * nothing where it has been given otherwise since: they were told so, and so is
 * the office. What they hold by name alone is theirs before (`claimPosts`): nobody hands over to themselves.
 */
export async function givePost(
  tx: PlanTx,
  { postId, person, from: said, invitedBy }: { postId: string; person: Person; from: Day | null; invitedBy: string },
): Promise<void> {
  const post = await readPostById(tx.db, postId)
  if (!post) return
  const holders = await readHolders(tx.db, postId)
  const from = said ?? (await firstFreeDay(tx, holders))
  const { id: personId, name, email } = person
  const reason = `${name} accepted the invitation of ${invitedBy}`
  if (heldAs(holders, person, from) || whyNotTakeOver(from, post, holders)) return
  await takeOver(tx, { post, holders }, { name, email, personId, fromOn: from, reason })
}

/** Today; tomorrow where whoever holds it has reported under it today: their word stays that of its holder. */
async function firstFreeDay({ db, today }: PlanTx, holders: readonly HolderRow[]): Promise<Day> {
  const holder = holders.find((one) => one.capacity === 'holder' && holdsOn(one, today))
  if (!holder?.personId) return today
  const [last] = await db
    .select({ at: progressUpdates.recordedAt })
    .from(progressUpdates)
    .where(and(eq(progressUpdates.postId, holder.postId), eq(progressUpdates.recordedBy, holder.personId)))
    .orderBy(desc(progressUpdates.recordedAt))
    .limit(1)
  return last && dayOf(last.at) >= today ? addDays(today, 1) : today
}

/** What somebody holds or stands in for, now or later, and what of it is theirs to report on. */
export async function postsOf({ db, planId, today }: PlanTx, personId: string) {
  const found: (ToAnswerFor & { title: string })[] = []
  for (const { postId } of await holdingsOf(db, { planId: planId ?? '', personId, today })) {
    const post = await readPostById(db, postId)
    if (post) found.push({ title: post.title, ...(await toAnswerFor(db, post)) })
  }
  return found
}

/** Ends whatever somebody holds or stands in for today. Whoever is to come to a post later is named by it still: that is the office's to change. */
export async function endPosts(tx: PlanTx, { id, reason }: { id: string; reason: string }): Promise<void> {
  const { db, planId, today } = tx
  const holdings = await holdingsOf(db, { planId: planId ?? '', personId: id, today })
  for (const holding of holdings.filter((one) => holdsOn(one, today) && one.toOn !== today)) {
    const post = await readPostById(db, holding.postId)
    if (post) await endHolding(tx, post.key, holding, today, reason)
  }
}

/** Somebody's own time as holder on a day: under their account, or by their name alone. */
const heldAs = (
  holders: readonly HolderRow[],
  { id, name }: { id?: string | undefined; name: string | null },
  on: Day,
): HolderRow | undefined =>
  holders.find(
    (one) =>
      one.capacity === 'holder' &&
      holdsOn(one, on) &&
      (one.personId === null ? name !== null && isSameName(one.name, name) : one.personId === id),
  )
