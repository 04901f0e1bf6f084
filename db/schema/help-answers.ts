import { sql } from 'drizzle-orm'
import { check, day, id, index, table, text, uniqueIndex } from '../dialect.ts'
import { meetings } from './meetings.ts'
import { ofAction } from './of-action.ts'
import { posts } from './posts.ts'
import { progressUpdates } from './progress-updates.ts'
import { recorded } from './recorded.ts'
import { facts } from '../table-kinds.ts'

/** What the board answered to help that an action's owner asked for. A fact; the next of its action supersedes it. */
export const helpAnswers = facts(
  { words: ['words', 'who', 'minuteReference'] },
  table(
    'help_answers',
    {
      id: id().primaryKey(),
      ...ofAction(),
      /** The update that asked, the last one when it was answered. */
      updateId: id('update_id')
        .notNull()
        .references(() => progressUpdates.id),
      words: text('words').notNull(),
      /** Who will do it: a post of the plan, or else in words; neither where nobody has anything to do. */
      postId: id('post_id').references(() => posts.id),
      who: text('who'),
      /** The day by which it is to be done. */
      by: day('by_on'),
      /** Null when the chair answered between meetings. */
      meetingId: id('meeting_id').references(() => meetings.id),
      minuteReference: text('minute_reference'),
      ...recorded(),
    },
    (t) => [
      index('help_answers_by_plan').on(t.planId, t.recordedAt),
      index('help_answers_by_action').on(t.actionId, t.recordedAt),
      uniqueIndex('help_answers_current')
        .on(t.actionId)
        .where(sql`superseded_at is null`),
      check('help_answers_words', sql`trim(${t.words}) <> ''`),
    ],
  ),
)
