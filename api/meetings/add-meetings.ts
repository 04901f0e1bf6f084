import { meetings } from '../../db/schema/index.ts'
import type { NewMeetings } from '../../domain/contract/meetings.ts'
import type { MeetingKind } from '../../domain/vocabulary.ts'
import { freeKey } from '../record/free-key.ts'
import type { PlanTx } from '../record/plan-tx.ts'
import { record, row } from '../record/record.ts'
import { refuseTwin } from './refuse-twin.ts'

/** What the key of a meeting begins with, before its day. */
const BEGINS: Partial<Record<MeetingKind, string>> = {
  'improvement-board': 'board',
  'scrutiny-committee': 'scrutiny',
}

/**
 * Adds meetings to the plan, one or a series. One that was held before it was
 * recorded may be added too: what it decided can then be.
 *
 * @throws Refusal beside the day of a meeting that is there already.
 */
export async function addMeetings(
  tx: PlanTx,
  { planId }: { planId: string },
  { meetings: added, reason }: NewMeetings,
): Promise<void> {
  for (const [i, meeting] of added.entries()) {
    const { kind, heldOn } = meeting
    await refuseTwin(tx.db, `meetings.${i}.heldOn`, { planId, kind, heldOn })
    const key = await freeKey(tx.db, meetings, planId, `${BEGINS[kind] ?? kind}-${heldOn}`)
    await record(tx, {
      verb: 'added',
      subject: { kind: 'meeting', ref: key },
      after: { ...meeting, reason },
      rows: [row(meetings, { ...meeting, key, cancelledOn: null, reason })],
    })
  }
}
