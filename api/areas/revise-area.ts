import { and, eq } from 'drizzle-orm'
import { knownAt } from '../../db/as-at.ts'
import { areas, posts } from '../../db/schema/index.ts'
import type { NewAreaVersion } from '../../domain/contract/areas.ts'
import { notThere } from '../http/refusal.ts'
import { namedPost } from '../posts/find-post.ts'
import type { PlanTx } from '../record/plan-tx.ts'
import { row } from '../record/record.ts'
import { recordVersion } from '../record/record-version.ts'
import { refuseUnlessLast } from '../record/refuse-unless-last.ts'

/** Records a new version of a priority area: reworded, or with another sponsor. It keeps its number and its actions. */
export async function reviseArea(
  tx: PlanTx,
  { planId }: { planId: string },
  { number, revision }: { number: number; revision: NewAreaVersion },
): Promise<void> {
  const { db, today } = tx
  const { title, sponsorPost, reason } = revision
  const [found] = await db
    .select({ version: areas, sponsor: posts.key })
    .from(areas)
    .leftJoin(posts, and(eq(posts.thingId, areas.sponsorPostId), knownAt(posts, null)))
    .where(and(eq(areas.planId, planId), eq(areas.number, number), knownAt(areas, null)))
  if (!found) throw notThere('priority area')
  const { version, sponsor } = found
  const before = { title: version.title, sponsorPost: sponsor }
  await refuseUnlessLast(tx, revision, version, 'priority area', before)
  const sponsorPostId =
    sponsorPost === sponsor
      ? version.sponsorPostId
      : sponsorPost && (await namedPost(db, { planId, today }, 'sponsorPost', sponsorPost))
  await recordVersion(tx, {
    subject: { kind: 'area', ref: String(number) },
    before,
    after: { title, sponsorPost },
    reason,
    rows: [row(areas, { ...version, title, sponsorPostId, reason }, version.id)],
  })
}
