import { day, id, index, table, text } from '../dialect.ts'
import { ofAction } from './of-action.ts'
import { posts } from './posts.ts'
import { recorded } from './recorded.ts'
import { versions } from '../table-kinds.ts'

/** A version of a step on an action's way. */
export const milestones = versions(
  { words: ['title', 'note'] },
  table(
    'milestones',
    {
      id: id().primaryKey(),
      thingId: id('thing_id').notNull(),
      ...ofAction(),
      title: text('title').notNull(),
      dueOn: day('due_on').notNull(),
      doneOn: day('done_on'),
      /** Who answers for this step, where that is not the owner of the action. */
      ownerPostId: id('owner_post_id').references(() => posts.id),
      note: text('note'),
      ...recorded(),
    },
    (t) => [index('milestones_by_action').on(t.actionId, t.recordedAt), index('milestones_by_plan').on(t.planId)],
  ),
)
