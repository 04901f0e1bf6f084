import { sql } from 'drizzle-orm'
import { id, index, table, text, uniqueIndex } from '../dialect.ts'
import { plans } from './plans.ts'
import { recorded } from './recorded.ts'
import { facts } from '../table-kinds.ts'

/**
 * That words were removed from one column of one row of the record or its
 * trail. A fact; a later removal from the same place supersedes it.
 *
 * Where one is recorded the database lets that column be written again
 * (db/append-only.ts), and the check of the record knows by the two digests
 * what was there, and what must be there now.
 */
export const redactions = facts(
  { filed: { not: 'The words are gone from what is filed as well' } },
  table(
    'redactions',
    {
      id: id().primaryKey(),
      planId: id('plan_id')
        .notNull()
        .references(() => plans.id),
      inTable: text('in_table').notNull(),
      rowId: id('row_id').notNull(),
      inColumn: text('in_column').notNull(),
      /** The digest of the text as it was first written, and of the text that is left. */
      was: text('was').notNull(),
      left: text('left_digest').notNull(),
      ...recorded(),
    },
    (t) => [
      index('redactions_by_plan').on(t.planId),
      uniqueIndex('redactions_current')
        .on(t.inTable, t.rowId, t.inColumn)
        .where(sql`superseded_at is null`),
    ],
  ),
)
