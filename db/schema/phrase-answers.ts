import { sql } from 'drizzle-orm'
import { LOOKS_LIKE } from '../../domain/check-text.ts'
import { check, code, flag, id, index, oneOf, table, text, uniqueIndex } from '../dialect.ts'
import { versions } from '../table-kinds.ts'
import { plans } from './plans.ts'
import { recorded } from './recorded.ts'

/** What an officer answered of a phrase that looks like something which must not leave: once a plan, for every paper. */
export const phraseAnswers = versions(
  { words: ['phrase'] },
  table(
    'phrase_answers',
    {
      id: id().primaryKey(),
      thingId: id('thing_id').notNull(),
      planId: id('plan_id')
        .notNull()
        .references(() => plans.id),
      /** `phrase-12`: what is asked about is in no key, so that it can be removed. */
      key: text('key').notNull(),
      looksLike: code('looks_like', LOOKS_LIKE).notNull(),
      phrase: text('phrase').notNull(),
      /** Whether it may stand in a paper; false where an earlier answer was taken back. */
      mayLeave: flag('may_leave').notNull(),
      /** For whose papers: an answer for the board is none for anybody else. */
      forBoardOnly: flag('for_board_only').notNull().default(false),
      ...recorded(),
    },
    (t) => [
      uniqueIndex('phrase_answers_current')
        .on(t.planId, t.looksLike, t.phrase)
        .where(sql`superseded_at is null`),
      index('phrase_answers_by_plan').on(t.planId, t.recordedAt),
      check('phrase_answers_looks_like', oneOf(t.looksLike, LOOKS_LIKE)),
    ],
  ),
)
