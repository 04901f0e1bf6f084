import { and, desc, eq, sql } from 'drizzle-orm'
import { knownBy, untilMoment, type Moment } from '../../db/as-at.ts'
import { prepared } from '../../db/prepared.ts'
import { broughtRows } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'

/** From where sheets brought an action, as far as that was known by a moment, newest first: when, and not what the cells say. */
export const readBroughtRows = (db: Db, { actionId, moment }: { actionId: string; moment: Moment }) =>
  known(db).execute({ actionId, moment: untilMoment(moment) })

const known = prepared((db) =>
  db
    .select({ id: broughtRows.id, recordedAt: broughtRows.recordedAt })
    .from(broughtRows)
    .where(and(eq(broughtRows.actionId, sql.placeholder('actionId')), knownBy(broughtRows, sql.placeholder('moment'))))
    .orderBy(desc(broughtRows.id))
    .prepare('history_brought_rows'),
)
