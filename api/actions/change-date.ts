import { and, eq, isNull } from 'drizzle-orm'
import type { NewDateChange } from '../../domain/contract/action-writes.ts'
import { actionRecommendations, actions, dateChanges } from '../../db/schema/index.ts'
import type { WritingDb } from '../../db/store.ts'
import { dayOf, sayDay, type Day, type Instant } from '../../domain/day.ts'
import { isAwaiting } from '../../domain/delivery-status.ts'
import { mayDecideDate, mayUpdate } from '../../domain/permissions.ts'
import { recordChange } from '../changes/record-change.ts'
import type { Deps } from '../deps.ts'
import { Refusal, refuseField } from '../http/refusal.ts'
import type { Access } from '../plan/plan-access.ts'
import { findMeeting } from './find-meeting.ts'
import { dateMatter } from './matters.ts'
import { readCurrentAction, recommendationsOf, type CurrentAction } from './read-action.ts'

type Row = typeof dateChanges.$inferSelect

/**
 * Records that an owner asks to move a due date, or what the board decided.
 *
 * Until it is decided the old date stands and the request shows. An agreed
 * request makes a new version of the action; the first promise never goes.
 */
export function changeDate(
  deps: Deps,
  access: Access,
  { ref, change }: { ref: string; change: NewDateChange },
): Promise<void> {
  const { store, clock, newId } = deps
  const { planId, who } = access

  return store.tx(async (tx) => {
    const action = await readCurrentAction(tx, planId, ref)
    const [latest] = await tx
      .select()
      .from(dateChanges)
      .where(and(eq(dateChanges.actionId, action.actionId), isNull(dateChanges.supersededAt)))
    const pending = latest?.step === 'asked' ? latest : null
    refuseUnlessOpen(action)

    const at = clock.now()
    const row =
      change.step === 'asked'
        ? asked(access, action, pending, change, dayOf(at))
        : await decided(tx, access, action, pending, change, dayOf(at))
    const kept = {
      ...row,
      id: newId(),
      planId,
      actionId: action.actionId,
      recordedAt: at,
      recordedBy: who.id,
      supersededAt: null,
    }
    if (latest) await tx.update(dateChanges).set({ supersededAt: at }).where(eq(dateChanges.id, latest.id))
    await tx.insert(dateChanges).values(kept)
    if (row.step === 'agreed') await moveDueDate(tx, { action, row, at, id: newId(), by: who.id })

    const { step, fromOn, toOn, reasonCode, reason, effect, minuteReference } = row
    await recordChange(tx, deps, {
      planId,
      at,
      by: who.id,
      verb: VERB[step],
      subject: { kind: 'action', ref },
      before: { dueOn: action.version.dueOn },
      after: {
        dueOn: step === 'agreed' ? toOn : action.version.dueOn,
        fromOn,
        toOn,
        reasonCode,
        reason,
        effect,
        minuteReference,
      },
    })
  })
}

const VERB = { asked: 'asked-for-date', agreed: 'moved-date', refused: 'refused-date' } as const

type Said = Omit<Row, 'id' | 'planId' | 'actionId' | 'recordedAt' | 'recordedBy' | 'supersededAt'>

function asked(
  { me, postIds }: Access,
  { version }: CurrentAction,
  pending: Row | null,
  change: NewDateChange,
  today: Day,
): Said {
  if (!mayUpdate(me.role, postIds.has(version.ownerPostId)))
    throw new Refusal(
      403,
      'not-yours',
      'This action belongs to another post. Its owner, or the programme office, can ask',
    )
  if (pending)
    throw new Refusal(
      409,
      'already-asked',
      `A move to ${sayDay(pending.toOn)} is already asked for. The board decides on that first`,
    )
  const { toOn, reasonCode, reason, effect } = change
  if (toOn === null || reasonCode === null || reason === null) throw refuseField('toOn', 'Enter the new due date')
  if (toOn === version.dueOn) throw refuseField('toOn', 'That is the date it has. Enter another')
  if (toOn <= today) throw refuseField('toOn', `Enter a date after today, ${sayDay(today)}`)
  if (toOn < version.startsOn)
    throw refuseField('toOn', `This action starts on ${sayDay(version.startsOn)}. Enter that date or a later one`)
  return {
    step: 'asked',
    fromOn: version.dueOn,
    toOn,
    reasonCode,
    reason,
    effect,
    meetingId: null,
    minuteReference: null,
  }
}

async function decided(
  tx: WritingDb,
  { me, postIds, planId }: Access,
  { version }: CurrentAction,
  pending: Row | null,
  change: NewDateChange,
  today: Day,
): Promise<Said> {
  if (!mayDecideDate(me.role))
    throw new Refusal(403, 'not-yours', 'The chair decides on dates, and the programme office records it')
  if (postIds.has(version.ownerPostId))
    throw new Refusal(403, 'own-action', 'You hold the post that owns this action, so somebody else must decide on it')
  if (!pending)
    throw new Refusal(409, 'out-of-turn', 'Nobody has asked to move this date, so there is nothing to decide')
  if (change.basedOn !== null && change.basedOn !== pending.id)
    throw new Refusal(409, 'moved-on', 'The request has changed since you opened it. Read it first')
  if (change.step === 'agreed' && pending.toOn < version.startsOn)
    throw new Refusal(
      409,
      'out-of-turn',
      `This action now starts on ${sayDay(version.startsOn)}, after the date asked for. Refuse this request and ask again`,
    )

  const matter = dateMatter(pending)
  const meeting = change.meeting === null ? null : await findMeeting(tx, planId, change.meeting, { matter, today })
  const { fromOn, toOn, reasonCode, reason, effect } = pending
  return {
    step: change.step,
    fromOn,
    toOn,
    reasonCode,
    reason,
    effect,
    meetingId: meeting?.id ?? null,
    minuteReference: change.minuteReference,
  }
}

function refuseUnlessOpen({ version, closure }: CurrentAction): void {
  if (version.state === 'withdrawn')
    throw new Refusal(409, 'withdrawn', 'This action was withdrawn from the plan, so its date does not move any more')
  if (closure?.step === 'agreed' || closure?.step === 'embedded')
    throw new Refusal(409, 'complete', 'This action is agreed complete, so its date does not move any more')
  if (isAwaiting(closure?.step ?? null))
    throw new Refusal(
      409,
      'claimed',
      'This action waits for the chair to sign it off. Its date can move once that is decided',
    )
}

async function moveDueDate(
  tx: WritingDb,
  { action, row, at, id, by }: { action: CurrentAction; row: Said; at: Instant; id: string; by: string },
): Promise<void> {
  const { version } = action
  const answers = await recommendationsOf(tx, version.id)
  await tx.update(actions).set({ supersededAt: at }).where(eq(actions.id, version.id))
  await tx.insert(actions).values({
    ...version,
    id,
    dueOn: row.toOn,
    reason: `Due date moved by the board (${row.minuteReference}): ${row.reason}`,
    recordedAt: at,
    recordedBy: by,
    supersededAt: null,
  })
  await tx
    .insert(actionRecommendations)
    .values(answers.map(({ recommendationId }) => ({ actionId: id, recommendationId, planId: version.planId })))
}
