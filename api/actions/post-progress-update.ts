import { and, eq, isNull, sql } from 'drizzle-orm'
import type { ProgressUpdateView } from '../../domain/contract/actions.ts'
import type { NewProgressUpdate } from '../../domain/contract/action-writes.ts'
import { people, posts, progressUpdates } from '../../db/schema/index.ts'
import { inserter, prepared } from '../../db/prepared.ts'
import type { Db, WritingDb } from '../../db/store.ts'
import { sayDay, type Instant } from '../../domain/day.ts'
import { isAwaiting } from '../../domain/delivery-status.ts'
import { mayUpdate } from '../../domain/permissions.ts'
import { recordChange } from '../changes/record-change.ts'
import type { Deps } from '../deps.ts'
import { Refusal, refuseField } from '../http/refusal.ts'
import type { Access } from '../plan/plan-access.ts'
import { readCurrentAction, type CurrentAction } from './read-action.ts'
import { recordClosureStep } from './record-closure-step.ts'

/**
 * Records what an owner, or the programme office on their behalf, says.
 *
 * An update says which one it was `basedOn`: if another has landed since, it is
 * refused with both texts, because its author has not read what a colleague
 * wrote. An update that says complete is a claim, and waits for the chair.
 */
export function postProgressUpdate(
  deps: Deps,
  access: Access,
  { ref, update }: { ref: string; update: NewProgressUpdate },
): Promise<void> {
  const { store, clock, newId } = deps
  const { planId, who } = access

  return store.tx(async (tx) => {
    const action = await readCurrentAction(tx, planId, ref)
    const { actionId, version, update: latest } = action
    refuseUnlessOpen(access, action)
    if ((latest?.id ?? null) !== update.basedOn)
      throw new Refusal(
        409,
        'moved-on',
        'Someone has updated this action since you opened it. Read theirs first, then save yours again',
        {
          yours: update,
          theirs: latest && (await viewUpdate(tx, latest)),
        },
      )

    const today = clock.today()
    const { effectiveOn } = update
    if (effectiveOn > today) throw refuseField('effectiveOn', `Enter a date that is not after today, ${sayDay(today)}`)
    if (effectiveOn < version.startsOn)
      throw refuseField(
        'effectiveOn',
        `This action began on ${sayDay(version.startsOn)}. Enter that date or a later one`,
      )

    const at = clock.now()
    const said = fillIn(update, latest)
    const row = {
      ...said,
      id: newId(),
      planId,
      actionId,
      postId: version.ownerPostId,
      onBehalf: !access.postIds.has(version.ownerPostId),
      basedOn: latest?.id ?? null,
      recordedAt: at,
      recordedBy: who.id,
      supersededAt: null,
    }
    if (latest) await supersede(tx).execute({ id: latest.id, at })
    await addUpdate(tx, row)
    await recordChange(tx, deps, {
      planId,
      at,
      by: who.id,
      verb: 'reported',
      subject: { kind: 'action', ref },
      before: latest && worded(latest),
      after: worded(row),
    })
    await moveClosure(tx, deps, access, { action, ref, said, at })
  })
}

const addUpdate = inserter(progressUpdates)

const supersede = prepared((db) =>
  db
    .update(progressUpdates)
    .set({ supersededAt: sql`${sql.placeholder('at')}` })
    .where(eq(progressUpdates.id, sql.placeholder('id')))
    .prepare('supersede_update'),
)

/** Complete is a claim; anything else takes back a claim that waits. */
async function moveClosure(
  tx: WritingDb,
  deps: Deps,
  { planId, who }: Access,
  { action, ref, said, at }: { action: CurrentAction; ref: string; said: Filled; at: Instant },
): Promise<void> {
  const waits = isAwaiting(action.closure?.step ?? null)
  const claims = said.deliveryStatus === 'complete'
  if (claims === waits) return
  await recordClosureStep(tx, deps, {
    planId,
    actionId: action.actionId,
    ref,
    by: who.id,
    at,
    latest: action.closure,
    step: claims ? 'claimed' : 'returned',
    effectiveOn: said.effectiveOn,
    meetingId: null,
    minuteReference: null,
    note: claims ? null : 'The owner took the claim back by reporting again',
  })
}

function refuseUnlessOpen(access: Access, { version, closure }: CurrentAction): void {
  if (!mayUpdate(access.me.role, access.postIds.has(version.ownerPostId)))
    throw new Refusal(
      403,
      'not-yours',
      'This action belongs to another post. Ask its owner, or the programme office, to update it',
    )
  if (version.state === 'withdrawn')
    throw new Refusal(409, 'withdrawn', 'This action was withdrawn from the plan, so it takes no more updates')
  if (closure?.step === 'agreed' || closure?.step === 'embedded')
    throw new Refusal(
      409,
      'complete',
      'This action is agreed complete. The chair can reopen it, and then it can be updated',
    )
}

type Said = typeof progressUpdates.$inferSelect
type Filled = Pick<
  Said,
  | 'effectiveOn'
  | 'deliveryStatus'
  | 'progress'
  | 'nextSteps'
  | 'wayBackToGreen'
  | 'helpNeeded'
  | 'forecastOn'
  | 'noChange'
>

/** "No change" says the last words again, so that the record never holds an update without words. */
function fillIn({ basedOn: _, ...said }: NewProgressUpdate, latest: Said | null): Filled {
  const needsWay = said.deliveryStatus === 'at-risk' || said.deliveryStatus === 'off-track'
  const before = said.noChange ? latest : null
  const progress = said.progress ?? before?.progress
  if (progress === undefined)
    throw refuseField('noChange', 'Nothing has been said yet that could stay unchanged. Say what has been done')
  const filled = {
    ...said,
    progress,
    nextSteps: said.nextSteps ?? before?.nextSteps ?? null,
    wayBackToGreen: said.wayBackToGreen ?? before?.wayBackToGreen ?? null,
    helpNeeded: said.helpNeeded ?? before?.helpNeeded ?? null,
    forecastOn: said.forecastOn ?? before?.forecastOn ?? null,
  }
  if (needsWay && filled.wayBackToGreen === null)
    throw refuseField('wayBackToGreen', 'Say what will bring it back on track, and by when')
  return filled
}

/** What the audit trail keeps of an update: what was said, not how it is stored. */
const worded = ({
  effectiveOn,
  deliveryStatus,
  progress,
  nextSteps,
  wayBackToGreen,
  helpNeeded,
  forecastOn,
  noChange,
}: Filled) => ({
  effectiveOn,
  deliveryStatus,
  progress,
  nextSteps,
  wayBackToGreen,
  helpNeeded,
  forecastOn,
  noChange,
})

async function viewUpdate(db: Db, update: Said): Promise<ProgressUpdateView> {
  const [person] = await db.select({ name: people.name }).from(people).where(eq(people.id, update.recordedBy))
  const [post] = await db
    .select({ title: posts.title })
    .from(posts)
    .where(and(eq(posts.thingId, update.postId), isNull(posts.supersededAt)))
  const { id, recordedAt, onBehalf } = update
  return { id, recordedAt, recordedBy: person?.name ?? '', post: post?.title ?? '', onBehalf, ...worded(update) }
}
