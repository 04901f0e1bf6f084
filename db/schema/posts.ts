import { OVERSIGHTS } from '../../domain/vocabulary.ts'
import { sql } from 'drizzle-orm'
import { code, day, id, index, table, text, uniqueIndex } from '../dialect.ts'
import { plans } from './plans.ts'
import { recorded } from './recorded.ts'
import { versions } from '../table-kinds.ts'

/**
 * A version of a post: what actions belong to. Its `thingId` is the id of its
 * first version, as in every table of versions, and is what others refer to.
 */
export const posts = versions(
  { words: ['title', 'organisation', 'reason'] },
  table(
    'posts',
    {
      id: id().primaryKey(),
      thingId: id('thing_id').notNull(),
      planId: id('plan_id')
        .notNull()
        .references(() => plans.id),
      key: text('key').notNull(),
      title: text('title').notNull(),
      organisation: text('organisation').notNull(),
      /** The first and the last day that there is such a post; null where it has always been there, and where no end is known. */
      fromOn: day('from_on'),
      toOn: day('to_on'),
      /** Why this version replaced the one before; null for a first that gave none. */
      reason: text('reason'),
      ...recorded(),
      /** What it has to do with overseeing the plan; null where it has nothing. */
      oversees: code('oversees', OVERSIGHTS),
    },
    (t) => [
      uniqueIndex('posts_key')
        .on(t.planId, t.key)
        .where(sql`superseded_at is null`),
      index('posts_by_thing').on(t.thingId),
    ],
  ),
)
