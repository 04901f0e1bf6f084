import { and, desc, eq, sql } from 'drizzle-orm'
import { knownBy, untilMoment, type Moment } from '../../db/as-at.ts'
import { prepared } from '../../db/prepared.ts'
import { broughtRows } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'

/** From where an action was brought, as far as it was known by a moment, newest first: each row without its words. */
export const readBroughtRows = (db: Db, { actionId, moment }: { actionId: string; moment: Moment }) =>
  query(db).execute({ actionId, moment: untilMoment(moment) })

const query = prepared((db) =>
  db
    .select({ id: broughtRows.id, recordedAt: broughtRows.recordedAt })
    .from(broughtRows)
    .where(and(eq(broughtRows.actionId, sql.placeholder('actionId')), knownBy(broughtRows, sql.placeholder('moment'))))
    .orderBy(desc(broughtRows.id))
    .prepare('brought_rows_of_action'),
)
