import { and, eq, isNull, ne } from 'drizzle-orm'
import { knownAt } from '../../db/as-at.ts'
import { meetings } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import { sayDay, type Day } from '../../domain/day.ts'
import type { MeetingKind } from '../../domain/vocabulary.ts'
import { refuseField } from '../http/refusal.ts'

interface OnADay {
  planId: string
  kind: MeetingKind
  heldOn: Day
  /** The meeting itself, where it is one that is there. */
  except?: string
}

/** A plan has one meeting of a kind a day. @throws Refusal beside `field` when another is held on it. */
export async function refuseTwin(db: Db, field: string, { planId, kind, heldOn, except }: OnADay): Promise<void> {
  const [other] = await db
    .select({ title: meetings.title })
    .from(meetings)
    .where(
      and(
        eq(meetings.planId, planId),
        eq(meetings.kind, kind),
        eq(meetings.heldOn, heldOn),
        knownAt(meetings, null),
        isNull(meetings.cancelledOn),
        except === undefined ? undefined : ne(meetings.thingId, except),
      ),
    )
  if (other)
    throw refuseField(
      field,
      `There is a meeting of this kind on ${sayDay(heldOn)} already: ${other.title}. Enter another day`,
    )
}
