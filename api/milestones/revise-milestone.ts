import { and, eq } from 'drizzle-orm'
import type { NewMilestoneVersion } from '../../domain/contract/milestones.ts'
import { knownAt } from '../../db/as-at.ts'
import { milestones, posts } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import { dueColumns, dueOf, sayDue, tellDue } from '../../domain/due.ts'
import { MILESTONE_FIELDS } from '../../domain/vocabulary.ts'
import { whyNotReachedOn } from '../../domain/why-not-dated.ts'
import { whyNotMilestone } from '../../domain/why-not-report.ts'
import { notThere, refuseField, refuseIf } from '../http/refusal.ts'
import { refuseUnlessRead } from '../http/refuse-unless-read.ts'
import type { Access } from '../plan/plan-access.ts'
import type { PlanTx } from '../record/plan-tx.ts'
import { record, row } from '../record/record.ts'
import { namedPost } from '../posts/find-post.ts'
import { doerOf, stateOf } from '../actions/deed-facts.ts'
import { readCurrentAction } from '../actions/read-action.ts'
import { quartersOf, readSaidDue, saidIn } from '../actions/read-said-due.ts'

/**
 * Records a new version of a milestone: reached, moved or reworded. The version
 * before it stays as it was said, and so does the day it was first promised for.
 */
export async function reviseMilestone(
  tx: PlanTx,
  access: Access,
  { ref, id, revision }: { ref: string; id: string; revision: NewMilestoneVersion },
): Promise<void> {
  const { basedOn: _, due: _words, quartersRead: _by, ...typed } = revision
  const action = await readCurrentAction(tx.db, access.planId, ref)
  refuseIf(whyNotMilestone(doerOf(access, action.version), stateOf(action)))
  const [version] = await tx.db
    .select()
    .from(milestones)
    .where(and(eq(milestones.actionId, action.actionId), eq(milestones.thingId, id), knownAt(milestones, null)))
  if (!version) throw notThere('milestone')
  const { title, doneOn, note } = version
  const stands = dueOf(version)
  const before = { title, dueOn: tellDue(stands), doneOn, ownerPost: await keyOf(tx.db, version.ownerPostId), note }
  await refuseUnlessRead(tx, {
    yours: revision,
    last: version,
    what: 'version',
    movedOn: 'This milestone has been changed since you opened it. Read what is there first, then save yours again',
    theirs: (asRead) => ({ versionId: asRead, ...before, due: sayDue(stands) }),
  })
  const quarters = await quartersOf(tx.db, access.planId)
  const { due } = readSaidDue(saidIn(revision, { called: 'Due' }), { quarters, today: tx.today, stands })
  const after = { ...typed, dueOn: tellDue(due) }
  // A start that was moved later does not stop a milestone, reached before it, from being reworded.
  if (after.doneOn !== null && after.doneOn !== doneOn)
    refuseIf(whyNotReachedOn(after.doneOn, action.version, tx.today))
  if (MILESTONE_FIELDS.every((field) => after[field] === before[field]))
    throw refuseField('title', 'Nothing is different yet. Change something, or leave this milestone as it is')

  const { ownerPost, ...said } = after
  const ownerPostId =
    ownerPost && (await namedPost(tx.db, { planId: access.planId, today: tx.today }, 'ownerPost', ownerPost))
  await record(tx, {
    verb: 'changed',
    subject: { kind: 'milestone', ref },
    before,
    after,
    rows: [row(milestones, { ...version, ...said, ...dueColumns(due), ownerPostId }, version.id)],
  })
}

/** What the plan calls a post. */
async function keyOf(db: Db, postId: string | null): Promise<string | null> {
  if (postId === null) return null
  const [post] = await db.select({ key: posts.key }).from(posts).where(eq(posts.id, postId))
  return post?.key ?? null
}
