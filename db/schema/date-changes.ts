import { sql } from 'drizzle-orm'
import { DATE_CHANGE_REASONS, DATE_CHANGE_STEPS } from '../../domain/vocabulary.ts'
import { check, code, day, id, index, oneOf, table, text, uniqueIndex } from '../dialect.ts'
import { meetings } from './meetings.ts'
import { ofAction } from './of-action.ts'
import { recorded } from './recorded.ts'
import { facts } from '../table-kinds.ts'

/** A request to move an action's due date, or what was decided of it. A fact; a decision supersedes its request. */
export const dateChanges = facts(
  { words: ['reason', 'effect', 'minuteReference', 'boardWords'] },
  table(
    'date_changes',
    {
      id: id().primaryKey(),
      ...ofAction(),
      step: code('step', DATE_CHANGE_STEPS).notNull(),
      fromOn: day('from_on').notNull(),
      toOn: day('to_on').notNull(),
      reasonCode: code('reason_code', DATE_CHANGE_REASONS).notNull(),
      reason: text('reason').notNull(),
      effect: text('effect'),
      meetingId: id('meeting_id').references(() => meetings.id),
      minuteReference: text('minute_reference'),
      ...recorded(),
      /** What the board said when it decided, in its own words: why it refused. */
      boardWords: text('board_words'),
    },
    (t) => [
      index('date_changes_by_plan').on(t.planId, t.recordedAt),
      index('date_changes_by_action').on(t.actionId, t.recordedAt),
      uniqueIndex('date_changes_current')
        .on(t.actionId)
        .where(sql`superseded_at is null`),
      check('date_changes_step', oneOf(t.step, DATE_CHANGE_STEPS)),
      check('date_changes_reason_code', oneOf(t.reasonCode, DATE_CHANGE_REASONS)),
    ],
  ),
)
