import { id, index, integer, table, text } from '../dialect.ts'
import { plans } from './plans.ts'
import { posts } from './posts.ts'
import { recorded } from './recorded.ts'
import { versions } from '../table-kinds.ts'

/** A version of a priority area. */
export const areas = versions(
  { words: ['title', 'reason'] },
  table(
    'areas',
    {
      id: id().primaryKey(),
      thingId: id('thing_id').notNull(),
      planId: id('plan_id')
        .notNull()
        .references(() => plans.id),
      number: integer('number').notNull(),
      title: text('title').notNull(),
      sponsorPostId: id('sponsor_post_id').references(() => posts.id),
      /** Why this version replaced the one before; null for a first that gave none. */
      reason: text('reason'),
      ...recorded(),
    },
    (t) => [index('areas_by_plan').on(t.planId, t.recordedAt)],
  ),
)
