import { sql } from 'drizzle-orm'
import { CLOSURE_STEPS } from '../../domain/delivery-status.ts'
import { check, code, day, id, index, oneOf, table, text, uniqueIndex } from '../dialect.ts'
import { meetings } from './meetings.ts'
import { ofAction } from './of-action.ts'
import { recorded } from './recorded.ts'
import { facts } from '../table-kinds.ts'

/** A step towards an action's closure, or away from it. A fact, superseded by the next step. */
export const closureSteps = facts(
  { words: ['minuteReference', 'note'] },
  table(
    'closure_steps',
    {
      id: id().primaryKey(),
      ...ofAction(),
      step: code('step', CLOSURE_STEPS).notNull(),
      effectiveOn: day('effective_on').notNull(),
      meetingId: id('meeting_id').references(() => meetings.id),
      minuteReference: text('minute_reference'),
      note: text('note'),
      ...recorded(),
    },
    (t) => [
      index('closure_steps_by_plan').on(t.planId, t.recordedAt),
      uniqueIndex('closure_steps_current')
        .on(t.actionId)
        .where(sql`superseded_at is null`),
      index('closure_steps_by_action').on(t.actionId, t.recordedAt),
      check('closure_steps_step', oneOf(t.step, CLOSURE_STEPS)),
    ],
  ),
)
