import { sql } from 'drizzle-orm'
import { id, instant, table, text, uniqueIndex } from '../dialect.ts'
import { facts } from '../table-kinds.ts'

/**
 * Somebody who has an account, or in whose name something was recorded.
 *
 * Written once. A person who was imported with a plan has no credentials until
 * an administrator gives them some.
 */
export const people = facts(
  { words: ['email', 'name'] },
  table(
    'people',
    {
      id: id().primaryKey(),
      /** In small letters. */
      email: text('email').notNull(),
      name: text('name').notNull(),
      recordedAt: instant('recorded_at').notNull(),
      supersededAt: instant('superseded_at'),
    },
    (t) => [
      uniqueIndex('people_email')
        .on(t.email)
        .where(sql`superseded_at is null`),
    ],
  ),
)
