import { sql } from 'drizzle-orm'
import { PAPER_KINDS, type PromptAnswer } from '../../domain/papers.ts'
import { check, code, day, id, index, json, oneOf, table, text, uniqueIndex } from '../dialect.ts'
import { versions } from '../table-kinds.ts'
import { meetings } from './meetings.ts'
import { plans } from './plans.ts'
import { recorded } from './recorded.ts'

/** What officers wrote into the prompts of a kind of paper, for one occasion: the day of its meeting, or the day as at which it is drawn. */
export const paperAnswers = versions(
  { words: ['answers'], codes: ['prompt', 'saidOn'] },
  table(
    'paper_answers',
    {
      id: id().primaryKey(),
      thingId: id('thing_id').notNull(),
      planId: id('plan_id')
        .notNull()
        .references(() => plans.id),
      /** `committee-report-` and the key of its meeting, or the day. */
      key: text('key').notNull(),
      kind: code('kind', PAPER_KINDS).notNull(),
      /** The meeting whose paper it is, which may be moved to another day; null for the paper of a day. */
      meetingId: id('meeting_id').references(() => meetings.id),
      /** The day for which it was written. */
      forOn: day('for_on').notNull(),
      answers: json<PromptAnswer[]>('answers').notNull(),
      ...recorded(),
    },
    (t) => [
      uniqueIndex('paper_answers_current')
        .on(t.planId, t.key)
        .where(sql`superseded_at is null`),
      index('paper_answers_by_plan').on(t.planId, t.recordedAt),
      check('paper_answers_kind', oneOf(t.kind, PAPER_KINDS)),
    ],
  ),
)
