import { id, index, instant, table, text } from '../dialect.ts'
import { people } from './people.ts'
import { operational } from '../table-kinds.ts'

/**
 * Somebody signed in, in one browser. Operational, not a record: it expires, is
 * revoked, and old ones are cleared away.
 */
export const sessions = operational(
  'It expires, is revoked, and old ones are cleared away',
  table(
    'sessions',
    {
      /** What the account page and the api call it. */
      id: id().primaryKey(),
      /** SHA-256 of the cookie's token, which nobody can turn back. */
      tokenHash: text('token_hash').notNull().unique(),
      personId: id('person_id')
        .notNull()
        .references(() => people.id),
      startedAt: instant('started_at').notNull(),
      /** To the minute: a write for every read would be waste. */
      lastSeenAt: instant('last_seen_at').notNull(),
      expiresAt: instant('expires_at').notNull(),
      revokedAt: instant('revoked_at'),
      agent: text('agent').notNull(),
    },
    (t) => [index('sessions_by_person').on(t.personId)],
  ),
)
