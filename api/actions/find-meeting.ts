import { and, eq, isNull } from 'drizzle-orm'
import { meetings } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import type { Day } from '../../domain/day.ts'
import { refuseField } from '../http/refusal.ts'

/** The meeting that a decision is recorded at. @throws Refusal beside `meeting`. */
export async function findMeeting(
  db: Db,
  planId: string,
  key: string,
  today: Day,
): Promise<{ id: string; heldOn: Day }> {
  const [found] = await db
    .select({ id: meetings.thingId, heldOn: meetings.heldOn, dataCutOffOn: meetings.dataCutOffOn })
    .from(meetings)
    .where(and(eq(meetings.planId, planId), eq(meetings.key, key), isNull(meetings.supersededAt)))
  if (!found) throw refuseField('meeting', 'There is no such meeting. Choose one from the list')
  if (found.dataCutOffOn > today)
    throw refuseField('meeting', 'That meeting is still to come. Choose the one that decided it')
  return found
}
