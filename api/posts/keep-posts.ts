import { and, eq } from 'drizzle-orm'
import { knownAt } from '../../db/as-at.ts'
import { posts } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import type { NewPost, NewPostVersion } from '../../domain/contract/posts.ts'
import { fold } from '../../domain/fold.ts'
import { whyNotStopOverseeing } from '../../domain/why-not-answer-for.ts'
import { whyNotPostDays } from '../../domain/why-not-hold.ts'
import { refuseField, refuseIf } from '../http/refusal.ts'
import { freeKey } from '../record/free-key.ts'
import { asKey } from '../../domain/as-key.ts'
import type { PlanTx } from '../record/plan-tx.ts'
import { record, row } from '../record/record.ts'
import { recordVersion } from '../record/record-version.ts'
import { refuseUnlessLast } from '../record/refuse-unless-last.ts'
import { addHolder } from './keep-holders.ts'
import { readPost } from './find-post.ts'
import { readHolders } from './read-holders.ts'
import { countOwned, readAnswering } from './to-answer-for.ts'

/** Adds a post, and who holds it where that is said. Answers its key. */
export async function addPost(tx: PlanTx, { planId }: { planId: string }, post: NewPost): Promise<string> {
  const { title, organisation, oversees, fromOn, toOn, holder, reason } = post
  refuseIf(whyNotPostDays(post, [], { owned: 0, today: tx.today }))
  await refuseTwin(tx.db, planId, post)
  const key = await freeKey(tx.db, posts, planId, asKey(title, 'post'))
  await record(tx, {
    verb: 'added',
    subject: { kind: 'post', ref: key },
    after: { ...said(post), reason },
    rows: [row(posts, { key, title, organisation, oversees, fromOn, toOn, reason })],
  })
  if (holder !== null)
    await addHolder(
      tx,
      { planId },
      { key, holder: { name: holder, email: null, capacity: 'holder', fromOn, toOn: null, reason: null } },
    )
  return key
}

/** Records a new version of a post: renamed, or with its first or last day. Its actions and holders stay its own. */
export async function revisePost(
  tx: PlanTx,
  { planId }: { planId: string },
  { key, revision }: { key: string; revision: NewPostVersion },
): Promise<void> {
  const { db } = tx
  const version = await readPost(db, planId, key)
  const { title, organisation, oversees, fromOn, toOn, reason } = revision
  await refuseUnlessLast(tx, revision, version, 'post', {
    title: version.title,
    organisation: version.organisation,
    oversees: version.oversees,
    fromOn: version.fromOn,
    toOn: version.toOn,
  })
  const owned = await countOwned(db, version.thingId)
  if (oversees === null && version.oversees !== null)
    refuseIf(whyNotStopOverseeing(await readAnswering(db, version, tx)))
  refuseIf(whyNotPostDays(revision, await readHolders(db, version.thingId), { owned, today: tx.today }))
  await recordVersion(tx, {
    subject: { kind: 'post', ref: key },
    before: said(version),
    after: said(revision),
    reason,
    rows: [row(posts, { ...version, title, organisation, oversees, fromOn, toOn, reason }, version.id)],
  })
}

/** A post of the same name in the same organisation would be the same post: two of one kind differ by what they are of. */
async function refuseTwin(db: Db, planId: string, { title, organisation }: Pick<NewPost, 'title' | 'organisation'>) {
  const all = await db
    .select({ title: posts.title, organisation: posts.organisation })
    .from(posts)
    .where(and(eq(posts.planId, planId), knownAt(posts, null)))
  const twin = all.find((one) => fold(one.title) === fold(title) && fold(one.organisation) === fold(organisation))
  if (twin)
    throw refuseField('title', `There is a post ${twin.title} already. Say what this one is for, or change that one`)
}

/** A post as the trail says it. */
type Said = Pick<NewPost, 'title' | 'organisation' | 'oversees' | 'fromOn' | 'toOn'>
const said = ({ title, organisation, oversees, fromOn, toOn }: Said) => ({
  title,
  organisation,
  oversees,
  postFrom: fromOn,
  postTo: toOn,
})
