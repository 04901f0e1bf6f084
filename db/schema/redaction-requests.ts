import { sql } from 'drizzle-orm'
import { check, code, id, index, instant, oneOf, table, text } from '../dialect.ts'
import { REDACTION_STATES } from '../../domain/vocabulary.ts'
import { people } from './people.ts'
import { plans } from './plans.ts'
import { operational } from '../table-kinds.ts'

/**
 * What the programme office asks to have removed, until an administrator
 * decides. It never holds the words: only what is left of each text without
 * them, and that only until it is decided.
 */
export const redactionRequests = operational(
  'A request on its way: once decided, the record says what was removed',
  table(
    'redaction_requests',
    {
      id: id().primaryKey(),
      planId: id('plan_id')
        .notNull()
        .references(() => plans.id),
      reason: text('reason').notNull(),
      askedBy: id('asked_by')
        .notNull()
        .references(() => people.id),
      askedAt: instant('asked_at').notNull(),
      state: code('state', REDACTION_STATES).notNull(),
      decidedBy: id('decided_by').references(() => people.id),
      decidedAt: instant('decided_at'),
      /**
       * JSON: each place, what it is about, and its text without the words; after the decision, what it is about alone. And
       * the keys of the issued papers in which the words stood when it was asked; after the decision, in which they stood then.
       */
      places: text('places').notNull(),
    },
    (t) => [
      index('redaction_requests_by_plan').on(t.planId),
      check('redaction_requests_state', oneOf(t.state, REDACTION_STATES)),
      check('redaction_requests_reason', sql`trim(${t.reason}) <> ''`),
    ],
  ),
)
