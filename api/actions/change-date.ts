import { and, eq } from 'drizzle-orm'
import type { NewDateChange } from '../../domain/contract/action-writes.ts'
import { knownAt } from '../../db/as-at.ts'
import { actionRecommendations, actions, dateChanges } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import { sayDay, type Day } from '../../domain/day.ts'
import { isAwaiting } from '../../domain/delivery-status.ts'
import { mayDecideDate, mayUpdate } from '../../domain/permissions.ts'
import { Refusal, refuseField } from '../http/refusal.ts'
import type { Access } from '../plan/plan-access.ts'
import type { PlanTx } from '../record/plan-tx.ts'
import { record, row, type Row } from '../record/record.ts'
import { findMeeting } from './find-meeting.ts'
import { dateMatter } from './matters.ts'
import { readCurrentAction, recommendationsOf, type CurrentAction } from './read-action.ts'

type Request = typeof dateChanges.$inferSelect

/**
 * Records that an owner asks to move a due date, or what the board decided.
 *
 * Until it is decided the old date stands and the request shows. An agreed
 * request makes a new version of the action; the first promise never goes.
 */
export async function changeDate(
  tx: PlanTx,
  access: Access,
  { ref, change }: { ref: string; change: NewDateChange },
): Promise<void> {
  const { db, today } = tx
  const action = await readCurrentAction(db, access.planId, ref)
  const [latest] = await db
    .select()
    .from(dateChanges)
    .where(and(eq(dateChanges.actionId, action.actionId), knownAt(dateChanges, null)))
  const pending = latest?.step === 'asked' ? latest : null
  refuseUnlessOpen(action)

  const said =
    change.step === 'asked'
      ? asked(access, action, pending, change, today)
      : await decided(db, access, action, pending, change, today)
  const { step, fromOn, toOn, reasonCode, reason, effect, minuteReference } = said
  await record(tx, {
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
    rows: [
      row(dateChanges, { ...said, actionId: action.actionId }, latest?.id ?? null),
      ...(step === 'agreed' ? await movedDueDate(tx, action, said) : []),
    ],
  })
}

const VERB = { asked: 'asked-for-date', agreed: 'moved-date', refused: 'refused-date' } as const

type Said = Omit<Request, 'id' | 'planId' | 'actionId' | 'recordedAt' | 'recordedBy' | 'supersededAt'>

function asked(
  { me, postIds }: Access,
  { version }: CurrentAction,
  pending: Request | null,
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
  db: Db,
  { me, postIds, planId }: Access,
  { version }: CurrentAction,
  pending: Request | null,
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
  const meeting = change.meeting === null ? null : await findMeeting(db, planId, change.meeting, { matter, today })
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

/** The action's next version, due when the board agreed. */
async function movedDueDate(tx: PlanTx, { version }: CurrentAction, said: Said): Promise<Row[]> {
  const id = tx.nextId()
  const reason = `Due date moved by the board (${said.minuteReference}): ${said.reason}`
  const answers = await recommendationsOf(tx.db, version.id)
  return [
    row(actions, { ...version, id, dueOn: said.toOn, reason }, version.id),
    ...answers.map(({ recommendationId }) => row(actionRecommendations, { actionId: id, recommendationId })),
  ]
}
