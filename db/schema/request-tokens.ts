import { id, index, instant, primaryKey, table, text } from '../dialect.ts'
import { operational } from '../table-kinds.ts'
import { people } from './people.ts'

/**
 * A deed that was sent with a key of its sender's, so that sent again, because
 * its answer was lost, it is not done again. It belongs to the person: two may
 * use the same key.
 */
export const requestTokens = operational(
  'Kept for two days, for a request that is sent again',
  table(
    'request_tokens',
    {
      personId: id('person_id')
        .notNull()
        .references(() => people.id),
      key: text('key').notNull(),
      /** Its method and address: a key is for one deed. */
      endpoint: text('endpoint').notNull(),
      /** A keyed hash of what was sent, which keeps no word of it. */
      digest: text('digest').notNull(),
      /** What its use case answered, as JSON: the ref of a new action. */
      made: text('made').notNull(),
      doneAt: instant('done_at').notNull(),
    },
    (t) => [primaryKey({ columns: [t.personId, t.key] }), index('request_tokens_by_age').on(t.doneAt)],
  ),
)
