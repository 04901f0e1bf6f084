import { KINDS_IN_WORDS } from '../../domain/due.ts'
import { check, code, day, id, index, oneOf, table, text } from '../dialect.ts'
import { dueStands } from './due-stands.ts'
import { ofAction } from './of-action.ts'
import { posts } from './posts.ts'
import { recorded } from './recorded.ts'
import { versions } from '../table-kinds.ts'

/** A version of a step on an action's way. */
export const milestones = versions(
  { words: ['title', 'dueWords', 'note'] },
  table(
    'milestones',
    {
      id: id().primaryKey(),
      thingId: id('thing_id').notNull(),
      ...ofAction(),
      title: text('title').notNull(),
      /** When it is due: as a version of an action keeps it. */
      dueOn: day('due_on'),
      dueKind: code('due_kind', KINDS_IN_WORDS),
      dueFrom: day('due_from'),
      dueWords: text('due_words'),
      reviewOn: day('review_on'),
      doneOn: day('done_on'),
      /** Who answers for this step, where that is not the owner of the action. */
      ownerPostId: id('owner_post_id').references(() => posts.id),
      note: text('note'),
      ...recorded(),
    },
    (t) => [
      index('milestones_by_action').on(t.actionId, t.recordedAt),
      index('milestones_by_plan').on(t.planId),
      check('milestones_due_kind', oneOf(t.dueKind, KINDS_IN_WORDS)),
      check('milestones_due', dueStands(t)),
    ],
  ),
)
