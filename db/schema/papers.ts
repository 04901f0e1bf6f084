import { sql } from 'drizzle-orm'
import { AUDIENCES } from '../../domain/disclosure.ts'
import { PAPER_KINDS, PAPER_WITHDRAWALS, type FilesOfPaper } from '../../domain/papers.ts'
import { check, code, day, id, index, json, oneOf, table, text, uniqueIndex } from '../dialect.ts'
import { versions } from '../table-kinds.ts'
import { plans } from './plans.ts'
import { recorded } from './recorded.ts'

/** A paper as it was issued; a later version says that it was withdrawn, and one more that it was for disclosure after all. */
export const papers = versions(
  { words: ['title', 'reason'] },
  table(
    'papers',
    {
      id: id().primaryKey(),
      thingId: id('thing_id').notNull(),
      planId: id('plan_id')
        .notNull()
        .references(() => plans.id),
      /** What an address calls it: `scrutiny-2020-12-18-committee-report-public`. */
      key: text('key').notNull(),
      kind: code('kind', PAPER_KINDS).notNull(),
      audience: code('audience', AUDIENCES).notNull(),
      title: text('title').notNull(),
      /** What it was drawn as at: a day, or `meeting:KEY`. */
      asAt: text('as_at').notNull(),
      /** The last day whose record it was drawn from. */
      drawnOn: day('drawn_on').notNull(),
      /** Its files in the store, each by its SHA-256. */
      files: json<FilesOfPaper>('files').notNull(),
      /** SHA-256 of its words, and the end of the trail when it was issued: both stand in its foot. */
      digest: text('digest').notNull(),
      head: text('head').notNull(),
      withdrawnOn: day('withdrawn_on'),
      withdrawnAs: code('withdrawn_as', PAPER_WITHDRAWALS),
      /** Why it was withdrawn. */
      reason: text('reason'),
      ...recorded(),
    },
    (t) => [
      uniqueIndex('papers_key')
        .on(t.planId, t.key)
        .where(sql`superseded_at is null`),
      // One of a kind stands for its readers as at a moment; another is issued once that is withdrawn.
      uniqueIndex('papers_standing')
        .on(t.planId, t.kind, t.audience, t.asAt)
        .where(sql`superseded_at is null and withdrawn_on is null`),
      index('papers_by_plan').on(t.planId, t.recordedAt),
      check('papers_kind', oneOf(t.kind, PAPER_KINDS)),
      check('papers_audience', oneOf(t.audience, AUDIENCES)),
      check('papers_withdrawn_as', oneOf(t.withdrawnAs, PAPER_WITHDRAWALS)),
      check('papers_withdrawn_why', sql`(${t.withdrawnOn} is null) = (${t.withdrawnAs} is null)`),
    ],
  ),
)
