import { postHolders, type posts } from '../../db/schema/index.ts'
import type { NewHandover, NewHolder, NewHolderVersion } from '../../domain/contract/posts.ts'
import { addDays, type Day } from '../../domain/day.ts'
import { arrangedFrom, givesWay, holdsOn, whyNotHold, whyNotTakeOver, type Holding } from '../../domain/why-not-hold.ts'
import { Refusal, refuseIf } from '../http/refusal.ts'
import type { PlanTx } from '../record/plan-tx.ts'
import { record, row } from '../record/record.ts'
import { recordVersion } from '../record/record-version.ts'
import { refuseUnlessLast } from '../record/refuse-unless-last.ts'
import { readPost } from './find-post.ts'
import { emailOf, oneHolder, personFor, readHolders, type HolderRow } from './read-holders.ts'

type In = { planId: string }

/** Says who holds a post, or stands in for it, from day to day. */
export async function addHolder(
  tx: PlanTx,
  { planId }: In,
  { key, holder }: { key: string; holder: NewHolder },
): Promise<void> {
  const post = await readPost(tx.db, planId, key)
  refuseIf(whyNotHold(holder, post, await readHolders(tx.db, post.thingId)))
  const { name, email, capacity, fromOn, toOn, reason } = holder
  const personId = await personFor(tx, post, email)
  await record(tx, {
    verb: 'added',
    subject: { kind: 'post-holder', ref: key },
    after: { ...said(holder), reason },
    rows: [row(postHolders, { postId: post.thingId, name, personId, capacity, fromOn, toOn, reason })],
  })
}

/** Records a new version of somebody's days in a post: put right, or with their last day. */
export async function reviseHolder(
  tx: PlanTx,
  { planId }: In,
  { key, id, revision }: { key: string; id: string; revision: NewHolderVersion },
): Promise<void> {
  const { db } = tx
  const post = await readPost(db, planId, key)
  const holders = await readHolders(db, post.thingId)
  const version = oneHolder(holders, id)
  const before = { ...version, email: await emailOf(db, version.personId) }
  await refuseUnlessLast(tx, revision, version, 'holder', {
    name: before.name,
    email: before.email,
    capacity: before.capacity,
    fromOn: before.fromOn,
    toOn: before.toOn,
  })
  const others = holders.filter((one) => one.thingId !== id)
  refuseIf(whyNotHold(revision, post, others))
  const { name, email, capacity, fromOn, toOn, reason } = revision
  const personId = email === before.email ? version.personId : await personFor(tx, post, email)
  await recordVersion(tx, {
    subject: { kind: 'post-holder', ref: key },
    before: said(before),
    after: said(revision),
    reason,
    rows: [row(postHolders, { ...version, name, personId, capacity, fromOn, toOn, reason }, version.id)],
  })
}

/**
 * Hands a post over in one: whoever holds it does until the day before, and who
 * comes next from then on. Its actions, and what is owed of them, are the
 * post's, and so are theirs from that day. Whoever is to come may have to give
 * way as well, so that is read too before it is cut short.
 *
 * @throws Refusal 409 when nobody holds it; beside a box where the days do not fit.
 */
export async function handOver(
  tx: PlanTx,
  { planId }: In,
  { key, handover }: { key: string; handover: NewHandover },
): Promise<void> {
  const { name, email, fromOn, reason } = handover
  const post = await readPost(tx.db, planId, key)
  const holders = await readHolders(tx.db, post.thingId)
  const version = holders.find((one) => one.capacity === 'holder' && holdsOn(one, tx.today))
  if (!version) throw new Refusal(409, 'nobody', 'Nobody holds this post now. Say who does, below')
  const arranged = arrangedFrom(holders, tx.today)
  await refuseUnlessLast(tx, handover, arranged, 'holder', { name: version.name, fromOn: version.fromOn })
  const personId = await personFor(tx, post, email)
  await takeOver(tx, { post, holders }, { name, email, personId, fromOn, reason })
}

interface Next {
  name: string
  email: string | null
  personId: string | null
  fromOn: Day
  reason: string | null
}

/** Makes somebody the holder of a post from a day on; whoever holds it then does until the day before. */
export async function takeOver(
  tx: PlanTx,
  { post, holders }: { post: typeof posts.$inferSelect; holders: readonly HolderRow[] },
  { email, ...next }: Next,
): Promise<void> {
  const { name, fromOn, reason } = next
  refuseIf(whyNotTakeOver(fromOn, post, holders))
  const before = givesWay(holders, fromOn)
  if (before) await endHolding(tx, post.key, before, addDays(fromOn, -1), reason ?? `Handed over to ${name}`)
  const holding = { ...next, capacity: 'holder', toOn: post.toOn } as const
  await record(tx, {
    verb: 'added',
    subject: { kind: 'post-holder', ref: post.key },
    after: { ...said({ ...holding, email }), reason },
    rows: [row(postHolders, { postId: post.thingId, ...holding })],
  })
}

/** Says somebody's last day in a post. */
export const endHolding = (tx: PlanTx, key: string, holding: HolderRow, toOn: Day, reason: string): Promise<void> =>
  record(tx, {
    verb: 'changed',
    subject: { kind: 'post-holder', ref: key },
    before: { name: holding.name, holdsTo: holding.toOn },
    after: { name: holding.name, holdsTo: toOn, reason },
    rows: [row(postHolders, { ...holding, toOn, reason }, holding.id)],
  })

/** Somebody's days in a post as the trail says them. */
const said = ({ name, email, capacity, fromOn, toOn }: Holding & { email: string | null }) => ({
  name,
  email,
  capacity,
  holdsFrom: fromOn,
  holdsTo: toOn,
})
