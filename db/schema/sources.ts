import { SOURCE_KINDS } from '../../domain/vocabulary.ts'
import { check, code, day, id, index, oneOf, table, text } from '../dialect.ts'
import { plans } from './plans.ts'
import { recorded } from './recorded.ts'
import { versions } from '../table-kinds.ts'

/** A version of what a recommendation comes from: a report, a visit's letter, a review. */
export const sources = versions(
  { words: ['title', 'url', 'licence', 'reason'] },
  table(
    'sources',
    {
      id: id().primaryKey(),
      thingId: id('thing_id').notNull(),
      planId: id('plan_id')
        .notNull()
        .references(() => plans.id),
      key: text('key').notNull(),
      kind: code('kind', SOURCE_KINDS).notNull(),
      title: text('title').notNull(),
      publishedOn: day('published_on'),
      url: text('url'),
      licence: text('licence'),
      /** Why this version replaced the one before; null for a first that gave none. */
      reason: text('reason'),
      ...recorded(),
    },
    (t) => [index('sources_by_plan').on(t.planId, t.recordedAt), check('sources_kind', oneOf(t.kind, SOURCE_KINDS))],
  ),
)
