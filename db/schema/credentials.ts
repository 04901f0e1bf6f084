import { id, instant, table, text } from '../dialect.ts'
import { people } from './people.ts'
import { operational } from '../table-kinds.ts'

/**
 * A person's password, as argon2id keeps it. A secret, not a record: changing
 * it forgets the old one.
 */
export const credentials = operational(
  'A secret: changing it forgets the old one',
  table('credentials', {
    personId: id('person_id')
      .primaryKey()
      .references(() => people.id),
    passwordHash: text('password_hash').notNull(),
    changedAt: instant('changed_at').notNull(),
    /** When somebody else gave it to them; null once they have chosen their own, which is all they may do until then. */
    givenAt: instant('given_at'),
    /** When they signed in last: sessions are cleared away. */
    signedInAt: instant('signed_in_at'),
  }),
)
