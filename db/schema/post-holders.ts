import { CAPACITIES } from '../../domain/vocabulary.ts'
import { check, code, day, id, index, oneOf, table, text } from '../dialect.ts'
import { people } from './people.ts'
import { plans } from './plans.ts'
import { posts } from './posts.ts'
import { recorded } from './recorded.ts'
import { versions } from '../table-kinds.ts'

/** A version of somebody's time in a post, from day to day, as its holder or its deputy. */
export const postHolders = versions(
  { words: ['name', 'reason'] },
  table(
    'post_holders',
    {
      id: id().primaryKey(),
      thingId: id('thing_id').notNull(),
      planId: id('plan_id')
        .notNull()
        .references(() => plans.id),
      postId: id('post_id')
        .notNull()
        .references(() => posts.id),
      name: text('name').notNull(),
      /** Null for holders who have no account here. */
      personId: id('person_id').references(() => people.id),
      capacity: code('capacity', CAPACITIES).notNull(),
      fromOn: day('from_on'),
      toOn: day('to_on'),
      /** Why this version replaced the one before; null for a first that gave none. */
      reason: text('reason'),
      ...recorded(),
    },
    (t) => [
      index('post_holders_by_plan').on(t.planId, t.recordedAt),
      index('post_holders_by_person').on(t.personId),
      check('post_holders_capacity', oneOf(t.capacity, CAPACITIES)),
    ],
  ),
)
