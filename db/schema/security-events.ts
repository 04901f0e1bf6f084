import { SECURITY_EVENTS } from '../../domain/security-events.ts'
import { code, id, index, instant, integer, table, text } from '../dialect.ts'
import { operational } from '../table-kinds.ts'

/**
 * Who came in and what was refused, for administrators to read. It names people
 * and plans by id and holds no word that anybody typed. Cleared away after
 * `EVENTS_MONTHS`. The list of events is the code's, and no check of the database.
 */
export const securityEvents = operational(
  'Kept for a year, for administrators',
  table(
    'security_events',
    {
      id: id().primaryKey(),
      at: instant('at').notNull(),
      event: code('event', SECURITY_EVENTS).notNull(),
      /** Whom it is about; null where nobody is known by what was typed. */
      personId: text('person_id'),
      /** The plan's id, or the name in its address; null where it was in none. */
      plan: text('plan'),
      /** The request that did it; null for a command, and where it is counted more than once. */
      request: text('request'),
      /** Why it was refused. */
      reason: text('reason'),
      /** How often the same happened in a short while: what comes from outside is counted, not listed. */
      times: integer('times').notNull(),
    },
    (t) => [
      index('security_events_by_time').on(t.at),
      index('security_events_by_person').on(t.personId, t.id),
      index('security_events_by_event').on(t.event, t.id),
    ],
  ),
)
