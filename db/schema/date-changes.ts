import { sql } from 'drizzle-orm'
import { KINDS_IN_WORDS } from '../../domain/due.ts'
import { DATE_CHANGE_REASONS, DATE_CHANGE_STEPS } from '../../domain/vocabulary.ts'
import { check, code, day, id, index, oneOf, table, text, uniqueIndex } from '../dialect.ts'
import { dueStands } from './due-stands.ts'
import { meetings } from './meetings.ts'
import { ofAction } from './of-action.ts'
import { recorded } from './recorded.ts'
import { facts } from '../table-kinds.ts'

/** A request to move an action's due date, or what was decided of it. A fact; a decision supersedes its request. */
export const dateChanges = facts(
  { words: ['reason', 'effect', 'minuteReference', 'boardWords', 'fromWords', 'toWords'] },
  table(
    'date_changes',
    {
      id: id().primaryKey(),
      ...ofAction(),
      step: code('step', DATE_CHANGE_STEPS).notNull(),
      /** The due date that stood, and the one asked for: each as a version of the action keeps its own. */
      fromOn: day('from_on'),
      fromKind: code('from_kind', KINDS_IN_WORDS),
      fromBeginsOn: day('from_begins_on'),
      fromWords: text('from_words'),
      fromReviewOn: day('from_review_on'),
      toOn: day('to_on'),
      toKind: code('to_kind', KINDS_IN_WORDS),
      toBeginsOn: day('to_begins_on'),
      toWords: text('to_words'),
      toReviewOn: day('to_review_on'),
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
      check('date_changes_from_kind', oneOf(t.fromKind, KINDS_IN_WORDS)),
      check('date_changes_to_kind', oneOf(t.toKind, KINDS_IN_WORDS)),
      check(
        'date_changes_from',
        dueStands({ dueKind: t.fromKind, dueFrom: t.fromBeginsOn, dueOn: t.fromOn, dueWords: t.fromWords }),
      ),
      check(
        'date_changes_to',
        dueStands({ dueKind: t.toKind, dueFrom: t.toBeginsOn, dueOn: t.toOn, dueWords: t.toWords }),
      ),
      check('date_changes_reason_code', oneOf(t.reasonCode, DATE_CHANGE_REASONS)),
    ],
  ),
)
