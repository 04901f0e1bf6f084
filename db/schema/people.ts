import { sql } from 'drizzle-orm'
import { id, index, instant, table, text, uniqueIndex } from '../dialect.ts'
import { facts } from '../table-kinds.ts'

/**
 * Somebody who has an account, or in whose name something was recorded, by the
 * name and address they had from a moment on.
 *
 * The id of the first row is the person's, and what everything else refers to;
 * a later name or address is another row, which says whose it is. Read them
 * through `api/people/person-rows.ts`. A person who was imported with a plan has
 * no credentials until somebody invites them.
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
      /** Whose later name and address this is; null in the first row, whose id is the person's. */
      personId: id('person_id'),
    },
    (t) => [
      uniqueIndex('people_email')
        .on(t.email)
        .where(sql`superseded_at is null`),
      index('people_by_person').on(t.personId),
    ],
  ),
)
