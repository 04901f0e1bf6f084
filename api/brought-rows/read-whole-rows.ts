import { and, desc, eq, sql } from 'drizzle-orm'
import { knownBy, stoodAt, untilMoment, type Moment } from '../../db/as-at.ts'
import { prepared } from '../../db/prepared.ts'
import { broughtRows, broughtSheets, people } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import { wasPerson } from '../people/person-rows.ts'

/** The same with what the cells say, and the file as it was known then. */
export const readWholeRows = (db: Db, { actionId, moment }: { actionId: string; moment: Moment }) =>
  known(db).execute({ actionId, moment: untilMoment(moment) })

const known = prepared((db) =>
  db
    .select({
      id: broughtRows.id,
      recordedAt: broughtRows.recordedAt,
      recordedBy: people.name,
      file: { name: broughtSheets.name, state: broughtSheets.state, recordedAt: broughtSheets.recordedAt },
      sheet: broughtRows.sheetName,
      row: broughtRows.row,
      fields: broughtRows.fields,
    })
    .from(broughtRows)
    .innerJoin(people, wasPerson(broughtRows.recordedBy, sql.placeholder('moment')))
    .innerJoin(
      broughtSheets,
      and(eq(broughtSheets.thingId, broughtRows.sheetId), stoodAt(broughtSheets, sql.placeholder('moment'))),
    )
    .where(and(eq(broughtRows.actionId, sql.placeholder('actionId')), knownBy(broughtRows, sql.placeholder('moment'))))
    .orderBy(desc(broughtRows.id))
    .prepare('brought_rows_with_words'),
)
