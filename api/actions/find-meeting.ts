import { and, eq } from 'drizzle-orm'
import { knownAt } from '../../db/as-at.ts'
import { meetings } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import { whyNotDecidedAt, type Matter } from '../../domain/why-not-decided-at.ts'
import type { Day } from '../../domain/day.ts'
import { refuseField, refuseIf } from '../http/refusal.ts'

/** The meeting at which a matter is recorded as decided. @throws Refusal beside `meeting` when it cannot have been. */
export async function findMeeting(
  db: Db,
  planId: string,
  key: string,
  { matter, today }: { matter: Matter; today: Day },
): Promise<{ id: string; heldOn: Day }> {
  const [found] = await db
    .select({ id: meetings.thingId, heldOn: meetings.heldOn, kind: meetings.kind, cancelledOn: meetings.cancelledOn })
    .from(meetings)
    .where(and(eq(meetings.planId, planId), eq(meetings.key, key), knownAt(meetings, null)))
  if (!found) throw refuseField('meeting', 'There is no such meeting. Choose one from the list')
  refuseIf(whyNotDecidedAt(found, matter, today))
  return found
}
