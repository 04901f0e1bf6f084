import { and, eq } from 'drizzle-orm'
import type { NewDateChange } from '../../domain/contract/date-changes.ts'
import { knownAt } from '../../db/as-at.ts'
import { actions, dateChanges } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import type { Day } from '../../domain/day.ts'
import { dueColumns, dueOf, tellDue } from '../../domain/due.ts'
import { whyNotAskFor } from '../../domain/why-not-dated.ts'
import { whyNotAgreeDate, whyNotAskDate, whyNotDecideDate, whyNotSayOtherwise } from '../../domain/why-not-date.ts'
import { refuseField, refuseIf } from '../http/refusal.ts'
import { refuseUnlessRead } from '../http/refuse-unless-read.ts'
import type { Access } from '../plan/plan-access.ts'
import { pick } from '../record/pick.ts'
import type { PlanTx } from '../record/plan-tx.ts'
import { record, row, type Row } from '../record/record.ts'
import { dateRequestOf, doerOf, stateOf } from '../actions/deed-facts.ts'
import { findMeeting } from '../actions/find-meeting.ts'
import { quartersOf, readSaidDue, type ReadDue } from '../actions/read-said-due.ts'
import { dateMatter } from './date-matter.ts'
import { changeColumns, fromOf, toOf } from './dues.ts'
import { linksOf, namedBy } from '../actions/links-of-version.ts'
import { readCurrentAction, type CurrentAction } from '../actions/read-action.ts'
import { readDeedRows } from '../actions/read-deed-rows.ts'

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
  const waiting = dateRequestOf(await readDeedRows(db, { planId: access.planId, actionId: action.actionId }))
  const doer = doerOf(access, action.version)
  refuseIf(
    change.step === 'asked'
      ? whyNotAskDate(doer, stateOf(action), waiting)
      : whyNotDecideDate(doer, stateOf(action), waiting, today),
  )
  await refuseUnlessRead(tx, {
    yours: change,
    last: latest ?? null,
    what: 'change of its due date',
    movedOn: 'Something was asked or decided about this date since you opened it. Read that first',
    theirs: (asRead) => (latest ? { ...told(latest), asRead } : null),
  })
  const read = await readAsked(db, access.planId, { change, pending, today })
  const said = pending
    ? await decided(db, access.planId, action, pending, { change, read, today })
    : asked(action, { change, read, today })
  const { step } = said
  const stands = tellDue(dueOf(action.version))
  await record(tx, {
    verb: VERB[step],
    subject: { kind: 'action', ref },
    before: { dueOn: stands },
    after: {
      dueOn: step === 'agreed' ? tellDue(toOf(said)) : stands,
      ...worded(said),
    },
    rows: [
      row(dateChanges, { ...said, actionId: action.actionId }, latest?.id ?? null),
      ...(step === 'agreed' ? await movedDueDate(tx, action, said) : []),
    ],
  })
}

const VERB = { asked: 'asked-for-date', agreed: 'moved-date', refused: 'refused-date' } as const

type Said = Omit<Request, 'id' | 'planId' | 'actionId' | 'recordedAt' | 'recordedBy' | 'supersededAt'>

interface Given {
  change: NewDateChange
  /** The due date that it names; null where a decision leaves it to the request. */
  read: ReadDue | null
  today: Day
}

/** Reads the due date that is asked for, or that a decision says again. */
async function readAsked(
  db: Db,
  planId: string,
  { change, pending, today }: Omit<Given, 'read'> & { pending: Request | null },
): Promise<ReadDue | null> {
  const { to: words, toOn: on, quartersRead } = change
  if (words === null && on === null) return null
  const quarters = await quartersOf(db, planId)
  const said = { words, on, quartersRead, fields: { words: 'to', on: 'toOn', called: 'New due date' } }
  return readSaidDue(said, { quarters, today, stands: pending && toOf(pending) })
}

function asked({ version }: CurrentAction, { change, read, today }: Given): Said {
  const { reasonCode, reason, effect } = change
  if (read === null || reasonCode === null || reason === null) throw refuseField('toOn', 'Enter the new due date')
  const from = dueOf(version)
  refuseIf(read.beside(whyNotAskFor(read.due, { due: from, startsOn: version.startsOn }, today)))
  return {
    step: 'asked',
    ...changeColumns(from, read.due),
    reasonCode,
    reason,
    effect,
    meetingId: null,
    minuteReference: null,
    boardWords: null,
  }
}

async function decided(
  db: Db,
  planId: string,
  { version }: CurrentAction,
  pending: Request,
  { change, read, today }: Given,
): Promise<Said> {
  const to = toOf(pending)
  const otherwise = whyNotSayOtherwise({ ...change, to: read?.due ?? null }, { ...pending, to })
  refuseIf(read ? read.beside(otherwise) : otherwise)
  if (change.step === 'agreed') refuseIf(whyNotAgreeDate(version.startsOn, { to }))

  const matter = dateMatter(pending)
  const meeting = change.meeting === null ? null : await findMeeting(db, planId, change.meeting, { matter, today })
  const { reasonCode, reason, effect } = pending
  return {
    step: change.step,
    ...changeColumns(fromOf(pending), to),
    reasonCode,
    reason,
    effect,
    meetingId: meeting?.id ?? null,
    minuteReference: change.minuteReference,
    boardWords: change.boardWords,
  }
}

/** What is asked or decided, in the order in which the trail keeps it. */
const WORDED = ['reasonCode', 'reason', 'effect', 'minuteReference', 'boardWords'] as const

const worded = (change: Said) => ({
  fromOn: tellDue(fromOf(change)),
  toOn: tellDue(toOf(change)),
  ...pick(change, WORDED),
})

/** A change as it is given back to whoever had not read it. */
const told = (change: Request) => ({
  ...pick(change, ['id', 'step']),
  from: fromOf(change),
  to: toOf(change),
  ...pick(change, ['fromOn', 'toOn', ...WORDED, 'recordedAt']),
})

/** The action's next version, due when the board agreed. */
async function movedDueDate(tx: PlanTx, { version }: CurrentAction, said: Said): Promise<Row[]> {
  const id = tx.nextId()
  const reason = `Due date moved by the board (${said.minuteReference}): ${said.reason}`
  return [
    row(actions, { ...version, id, ...dueColumns(toOf(said)), reason }, version.id),
    ...linksOf(id, await namedBy(tx.db, version.id)),
  ]
}
