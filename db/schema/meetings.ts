import { sql } from 'drizzle-orm'
import { MEETING_KINDS } from '../../domain/vocabulary.ts'
import { check, code, day, id, index, oneOf, table, text, uniqueIndex } from '../dialect.ts'
import { plans } from './plans.ts'
import { recorded } from './recorded.ts'
import { versions } from '../table-kinds.ts'

/** A version of a meeting: when it is held, and the last day its papers are drawn from. */
export const meetings = versions(
  { words: ['title', 'reason'] },
  table(
    'meetings',
    {
      id: id().primaryKey(),
      thingId: id('thing_id').notNull(),
      planId: id('plan_id')
        .notNull()
        .references(() => plans.id),
      /** What an address calls it, `board-2020-10-28`. */
      key: text('key').notNull(),
      kind: code('kind', MEETING_KINDS).notNull(),
      title: text('title').notNull(),
      heldOn: day('held_on').notNull(),
      dataCutOffOn: day('data_cut_off_on').notNull(),
      papersDueOn: day('papers_due_on'),
      /** The day it was cancelled; null while it stands. */
      cancelledOn: day('cancelled_on'),
      /** Why this version replaced the one before; null for a first that gave none. */
      reason: text('reason'),
      ...recorded(),
    },
    (t) => [
      uniqueIndex('meetings_key')
        .on(t.planId, t.key)
        .where(sql`superseded_at is null`),
      index('meetings_by_plan').on(t.planId, t.recordedAt),
      check('meetings_kind', oneOf(t.kind, MEETING_KINDS)),
      check('meetings_cut_off', sql`${t.dataCutOffOn} <= ${t.heldOn}`),
    ],
  ),
)
