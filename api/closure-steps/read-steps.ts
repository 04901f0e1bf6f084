import { and, desc, eq, sql } from 'drizzle-orm'
import { knownBy, untilMoment, type Moment } from '../../db/as-at.ts'
import { prepared } from '../../db/prepared.ts'
import { closureSteps, meetings, people } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import { wasPerson } from '../people/person-rows.ts'

/** The steps of an action towards closure by a moment, newest first, with who recorded them. */
export const readSteps = (db: Db, { actionId, moment }: { actionId: string; moment: Moment }) =>
  known(db).execute({ actionId, moment: untilMoment(moment) })

export type StepRow = Awaited<ReturnType<typeof readSteps>>[number]

const known = prepared((db) =>
  db
    .select({
      id: closureSteps.id,
      actionId: closureSteps.actionId,
      recordedAt: closureSteps.recordedAt,
      recordedById: closureSteps.recordedBy,
      supersededAt: closureSteps.supersededAt,
      recordedBy: people.name,
      step: closureSteps.step,
      effectiveOn: closureSteps.effectiveOn,
      meeting: { id: meetings.key, title: meetings.title, heldOn: meetings.heldOn },
      minuteReference: closureSteps.minuteReference,
      note: closureSteps.note,
    })
    .from(closureSteps)
    .innerJoin(people, wasPerson(closureSteps.recordedBy, sql.placeholder('moment')))
    .leftJoin(meetings, eq(meetings.id, closureSteps.meetingId))
    .where(
      and(eq(closureSteps.actionId, sql.placeholder('actionId')), knownBy(closureSteps, sql.placeholder('moment'))),
    )
    .orderBy(desc(closureSteps.id))
    .prepare('history_closure_steps'),
)
