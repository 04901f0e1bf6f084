import { sql } from 'drizzle-orm'
import { BROUGHT_SHEET_STATES } from '../../domain/brought.ts'
import { check, code, id, index, oneOf, table, text, uniqueIndex } from '../dialect.ts'
import { versions } from '../table-kinds.ts'
import { plans } from './plans.ts'
import { recorded } from './recorded.ts'

/** A version of a council's own sheet that was brought into a plan: which file it was, and whether that was taken back. */
export const broughtSheets = versions(
  { words: ['name', 'reason'] },
  table(
    'brought_sheets',
    {
      id: id().primaryKey(),
      thingId: id('thing_id').notNull(),
      planId: id('plan_id')
        .notNull()
        .references(() => plans.id),
      /** `sheet-1` for the first that was brought, then `sheet-2`. */
      key: text('key').notNull(),
      /** What the file was called. */
      name: text('name').notNull(),
      /** The SHA-256 of its bytes, by which the same file is known again. */
      digest: text('digest').notNull(),
      state: code('state', BROUGHT_SHEET_STATES).notNull(),
      /** Why it was taken back. */
      reason: text('reason'),
      ...recorded(),
    },
    (t) => [
      uniqueIndex('brought_sheets_current')
        .on(t.planId, t.key)
        .where(sql`superseded_at is null`),
      index('brought_sheets_by_plan').on(t.planId, t.recordedAt),
      check('brought_sheets_state', oneOf(t.state, BROUGHT_SHEET_STATES)),
    ],
  ),
)
