import { and, eq } from 'drizzle-orm'
import type { NewDateChange } from '../../domain/contract/date-changes.ts'
import { knownAt } from '../../db/as-at.ts'
import { actions, dateChanges } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import type { Day } from '../../domain/day.ts'
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
import { dateMatter } from './date-matter.ts'
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
  await refuseUnlessRead({
    yours: change,
    last: latest ?? null,
    what: 'change of its due date',
    movedOn: 'Something was asked or decided about this date since you opened it. Read that first',
    theirs: () => (latest ? worded(latest) : null),
  })
  const said = pending ? await decided(db, access.planId, action, pending, change, today) : asked(action, change, today)
  const { step, toOn } = said
  await record(tx, {
    verb: VERB[step],
    subject: { kind: 'action', ref },
    before: { dueOn: action.version.dueOn },
    after: {
      dueOn: step === 'agreed' ? toOn : action.version.dueOn,
      ...pick(said, WORDED),
    },
    rows: [
      row(dateChanges, { ...said, actionId: action.actionId }, latest?.id ?? null),
      ...(step === 'agreed' ? await movedDueDate(tx, action, said) : []),
    ],
  })
}

const VERB = { asked: 'asked-for-date', agreed: 'moved-date', refused: 'refused-date' } as const

type Said = Omit<Request, 'id' | 'planId' | 'actionId' | 'recordedAt' | 'recordedBy' | 'supersededAt'>

function asked({ version }: CurrentAction, change: NewDateChange, today: Day): Said {
  const { toOn, reasonCode, reason, effect } = change
  if (toOn === null || reasonCode === null || reason === null) throw refuseField('toOn', 'Enter the new due date')
  refuseIf(whyNotAskFor(toOn, version, today))
  return {
    step: 'asked',
    fromOn: version.dueOn,
    toOn,
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
  change: NewDateChange,
  today: Day,
): Promise<Said> {
  refuseIf(whyNotSayOtherwise(change, pending))
  if (change.step === 'agreed') refuseIf(whyNotAgreeDate(version.startsOn, pending))

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
    boardWords: change.boardWords,
  }
}

/** What is asked or decided, in the order in which the trail keeps it. */
const WORDED = ['fromOn', 'toOn', 'reasonCode', 'reason', 'effect', 'minuteReference', 'boardWords'] as const

const worded = (change: Request) => pick(change, ['id', 'step', ...WORDED, 'recordedAt'])

/** The action's next version, due when the board agreed. */
async function movedDueDate(tx: PlanTx, { version }: CurrentAction, said: Said): Promise<Row[]> {
  const id = tx.nextId()
  const reason = `Due date moved by the board (${said.minuteReference}): ${said.reason}`
  return [
    row(actions, { ...version, id, dueOn: said.toOn, reason }, version.id),
    ...linksOf(id, await namedBy(tx.db, version.id)),
  ]
}
