import { sql } from 'drizzle-orm'
import { id, index, table, text, uniqueIndex } from '../dialect.ts'
import { versions } from '../table-kinds.ts'
import { plans } from './plans.ts'
import { recorded } from './recorded.ts'

/** The Word template in whose styles a plan's papers are written; a version without a file says that there is none any more. */
export const paperTemplates = versions(
  { words: ['name'] },
  table(
    'paper_templates',
    {
      id: id().primaryKey(),
      thingId: id('thing_id').notNull(),
      planId: id('plan_id')
        .notNull()
        .references(() => plans.id),
      /** `word`: a plan has one. */
      key: text('key').notNull(),
      /** What the file was called when it was given. */
      name: text('name').notNull(),
      /** The SHA-256 of the file, in the store of files. */
      file: text('file'),
      ...recorded(),
    },
    (t) => [
      uniqueIndex('paper_templates_current')
        .on(t.planId, t.key)
        .where(sql`superseded_at is null`),
      index('paper_templates_by_plan').on(t.planId, t.recordedAt),
    ],
  ),
)
