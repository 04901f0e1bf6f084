import { and, eq } from 'drizzle-orm'
import type { AsRead } from '../../domain/as-read.ts'
import type { ProgressUpdateView } from '../../domain/contract/progress-update-view.ts'
import { knownAt } from '../../db/as-at.ts'
import { posts, progressUpdates } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import { unchangedSince } from '../../domain/why-not-confirm.ts'
import { readPerson } from '../people/person-rows.ts'
import { pick } from '../record/pick.ts'
import { readConfirmed } from './read-confirmed.ts'

export type Said = typeof progressUpdates.$inferSelect
/** What is said in an update, in the order in which the trail keeps it. */
const WORDED = [
  'effectiveOn',
  'deliveryStatus',
  'progress',
  'nextSteps',
  'wayBackToGreen',
  'helpNeeded',
  'forecastOn',
  'noChange',
  'whyNoChange',
] as const
export type Filled = Pick<Said, (typeof WORDED)[number]>

/** What the audit trail keeps of an update: what was said, not how it is stored. */
export const worded = (said: Filled): Filled => pick(said, WORDED)

/** An update as a page shows it, for somebody who has not read it yet. */
export async function viewUpdate(db: Db, update: Said, asRead: AsRead): Promise<ProgressUpdateView> {
  const person = await readPerson(db, update.recordedBy)
  const [post] = await db
    .select({ title: posts.title })
    .from(posts)
    .where(and(eq(posts.thingId, update.postId), knownAt(posts, null)))
  const { id, recordedAt, onBehalf } = update
  const since = unchangedSince(await readConfirmed(db, update.actionId))
  return {
    id,
    asRead,
    recordedAt,
    recordedBy: person?.name ?? '',
    post: post?.title ?? '',
    onBehalf,
    ...worded(update),
    unchangedSince: since,
  }
}
