import { and, desc, eq, sql } from 'drizzle-orm'
import { knownBy, untilMoment, type Moment } from '../../db/as-at.ts'
import { prepared } from '../../db/prepared.ts'
import { dateChanges, meetings, people } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import { wasPerson } from '../people/person-rows.ts'

/** What was asked and decided of an action’s due date by a moment, newest first, with who recorded it. */
export const readDateChanges = (db: Db, { actionId, moment }: { actionId: string; moment: Moment }) =>
  known(db).execute({ actionId, moment: untilMoment(moment) })

export type DateChangeRow = Awaited<ReturnType<typeof readDateChanges>>[number]

const known = prepared((db) =>
  db
    .select({
      id: dateChanges.id,
      actionId: dateChanges.actionId,
      recordedAt: dateChanges.recordedAt,
      recordedById: dateChanges.recordedBy,
      supersededAt: dateChanges.supersededAt,
      recordedBy: people.name,
      step: dateChanges.step,
      fromOn: dateChanges.fromOn,
      fromKind: dateChanges.fromKind,
      fromBeginsOn: dateChanges.fromBeginsOn,
      fromWords: dateChanges.fromWords,
      fromReviewOn: dateChanges.fromReviewOn,
      toOn: dateChanges.toOn,
      toKind: dateChanges.toKind,
      toBeginsOn: dateChanges.toBeginsOn,
      toWords: dateChanges.toWords,
      toReviewOn: dateChanges.toReviewOn,
      reasonCode: dateChanges.reasonCode,
      reason: dateChanges.reason,
      effect: dateChanges.effect,
      meeting: { id: meetings.key, title: meetings.title, heldOn: meetings.heldOn },
      minuteReference: dateChanges.minuteReference,
      boardWords: dateChanges.boardWords,
    })
    .from(dateChanges)
    .innerJoin(people, wasPerson(dateChanges.recordedBy, sql.placeholder('moment')))
    .leftJoin(meetings, eq(meetings.id, dateChanges.meetingId))
    .where(and(eq(dateChanges.actionId, sql.placeholder('actionId')), knownBy(dateChanges, sql.placeholder('moment'))))
    .orderBy(desc(dateChanges.id))
    .prepare('history_date_changes'),
)
