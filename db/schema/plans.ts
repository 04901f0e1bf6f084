import { sql } from 'drizzle-orm'
import type { StatusWords } from '../../domain/status-words.ts'
import { QUARTERS_OF } from '../../domain/due.ts'
import { JUDGEMENTS, PLAN_STATES } from '../../domain/vocabulary.ts'
import { check, code, day, id, index, integer, json, oneOf, table, text, uniqueIndex } from '../dialect.ts'
import { recorded } from './recorded.ts'
import { versions } from '../table-kinds.ts'

/** A version of an improvement plan. Its `planId` is the id of its first version. */
export const plans = versions(
  { words: ['title', 'vision', 'illustrative', 'statusWords', 'reason'] },
  table(
    'plans',
    {
      id: id().primaryKey(),
      planId: id('plan_id').notNull(),
      slug: text('slug').notNull(),
      council: text('council').notNull(),
      title: text('title').notNull(),
      vision: text('vision'),
      judgement: code('judgement', JUDGEMENTS),
      inspectedFrom: day('inspected_from'),
      inspectedTo: day('inspected_to'),
      reportPublishedOn: day('report_published_on'),
      reinspectionExpectedOn: day('reinspection_expected_on'),
      state: code('state', PLAN_STATES).notNull(),
      closedOn: day('closed_on'),
      /** What every page must say when the content is not real. */
      illustrative: text('illustrative'),
      staleAfterDays: integer('stale_after_days').notNull(),
      /** What the plan calls some of the five statuses; null where it uses our words for all. */
      statusWords: json<StatusWords>('status_words'),
      reason: text('reason'),
      /** Whose quarters a bare "Q3 2020" means; those of the financial year where it is not said. */
      quarters: code('quarters', QUARTERS_OF),
      ...recorded(),
    },
    (t) => [
      uniqueIndex('plans_slug')
        .on(t.slug)
        .where(sql`superseded_at is null`),
      index('plans_by_plan').on(t.planId, t.recordedAt),
      check('plans_state', oneOf(t.state, PLAN_STATES)),
      check('plans_judgement', oneOf(t.judgement, JUDGEMENTS)),
      check('plans_quarters', oneOf(t.quarters, QUARTERS_OF)),
      check('plans_stale_after_days', sql`${t.staleAfterDays} > 0`),
    ],
  ),
)
