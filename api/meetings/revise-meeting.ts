import { and, asc, eq } from 'drizzle-orm'
import { knownAt } from '../../db/as-at.ts'
import { meetings } from '../../db/schema/index.ts'
import type { NewMeetingVersion } from '../../domain/contract/meetings.ts'
import { dayOf, type Day } from '../../domain/day.ts'
import { whyNotCancelMeeting, whyNotChangeMeeting, whyNotMove } from '../../domain/why-not-meeting.ts'
import { notThere, refuseIf, refuseSaidAnew } from '../http/refusal.ts'
import { refuseUnlessRead } from '../http/refuse-unless-read.ts'
import type { PlanTx } from '../record/plan-tx.ts'
import { row } from '../record/record.ts'
import { recordVersion } from '../record/record-version.ts'
import { readDecisions } from './read-decisions.ts'
import { refuseTwin } from './refuse-twin.ts'
import type { Db } from '../../db/store.ts'

const AS_IT_STANDS = 'It is cancelled as it stands. Leave this as it was, or save the change before it is cancelled'

/** Records a new version of a meeting that is still to be held: renamed, moved or cancelled, always with a reason. One that was entered by mistake after its day can be cancelled. */
export async function reviseMeeting(
  tx: PlanTx,
  { planId }: { planId: string },
  { key, revision }: { key: string; revision: NewMeetingVersion },
): Promise<void> {
  const { db, today } = tx
  const { basedOn: _, reason, cancel, ...said } = revision
  const [version] = await db
    .select()
    .from(meetings)
    .where(and(eq(meetings.planId, planId), eq(meetings.key, key), knownAt(meetings, null)))
  if (!version) throw notThere('meeting')
  const decisions = (await readDecisions(db, planId)).get(version.thingId) ?? 0
  const state = { ...version, decisions }
  refuseIf(
    cancel
      ? whyNotCancelMeeting(state, await readRecordedOn(db, version.thingId), today)
      : whyNotChangeMeeting(state, today),
  )
  const { kind, title, heldOn, dataCutOffOn, papersDueOn, cancelledOn } = version
  const before = { kind, title, heldOn, dataCutOffOn, papersDueOn, cancelledOn }
  await refuseUnlessRead(tx, {
    yours: revision,
    last: version,
    what: 'version',
    movedOn: 'This meeting has been changed since you opened it. Read what is there first, then save yours again',
    theirs: (asRead) => ({ versionId: asRead, ...before }),
  })

  // Cancelled, it keeps the days on which it was to be held.
  if (cancel) refuseSaidAnew(said, before, AS_IT_STANDS)
  const after = cancel ? { ...before, cancelledOn: today } : { ...said, cancelledOn: null }
  if (!cancel) {
    refuseIf(whyNotMove(version, said, today))
    await refuseTwin(db, 'heldOn', { planId, kind: said.kind, heldOn: said.heldOn, except: version.thingId })
  }
  await recordVersion(tx, {
    subject: { kind: 'meeting', ref: key },
    before,
    after,
    reason,
    rows: [row(meetings, { ...version, ...after, reason }, version.id)],
  })
}

/** The day on which a meeting came into the record. */
async function readRecordedOn(db: Db, thingId: string): Promise<Day> {
  const [first] = await db
    .select({ at: meetings.recordedAt })
    .from(meetings)
    .where(eq(meetings.thingId, thingId))
    .orderBy(asc(meetings.recordedAt))
    .limit(1)
  if (!first) throw notThere('meeting')
  return dayOf(first.at)
}
