import { and, desc, eq, sql } from 'drizzle-orm'
import { knownBy, untilMoment, type Moment } from '../../db/as-at.ts'
import { prepared } from '../../db/prepared.ts'
import { actions, people } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import { wasPerson } from '../people/person-rows.ts'

/** Every wording of an action that was known by a moment, newest first, with who recorded it. */
export const readVersions = (db: Db, { actionId, moment }: { actionId: string; moment: Moment }) =>
  known(db).execute({ actionId, moment: untilMoment(moment) })

export type VersionRow = Awaited<ReturnType<typeof readVersions>>[number]

const known = prepared((db) =>
  db
    .select({ version: actions, recordedBy: people.name })
    .from(actions)
    .innerJoin(people, wasPerson(actions.recordedBy, sql.placeholder('moment')))
    .where(and(eq(actions.thingId, sql.placeholder('actionId')), knownBy(actions, sql.placeholder('moment'))))
    .orderBy(desc(actions.id))
    .prepare('history_actions'),
)
