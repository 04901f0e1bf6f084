import { VISIT_KINDS } from '../../domain/vocabulary.ts'
import { check, code, day, flag, id, index, oneOf, table, text } from '../dialect.ts'
import { plans } from './plans.ts'
import { recorded } from './recorded.ts'
import { versions } from '../table-kinds.ts'

/** A version of a visit or inspection. Whether its letter is published is a fact of each visit. */
export const visits = versions(
  { words: ['title', 'focus', 'letterUrl', 'reason'] },
  table(
    'visits',
    {
      id: id().primaryKey(),
      thingId: id('thing_id').notNull(),
      planId: id('plan_id')
        .notNull()
        .references(() => plans.id),
      key: text('key').notNull(),
      kind: code('kind', VISIT_KINDS).notNull(),
      title: text('title').notNull(),
      startsOn: day('starts_on').notNull(),
      endsOn: day('ends_on').notNull(),
      focus: text('focus'),
      letterOn: day('letter_on'),
      letterUrl: text('letter_url'),
      letterPublished: flag('letter_published').notNull(),
      /** Why this version replaced the one before; null for a first that gave none. */
      reason: text('reason'),
      ...recorded(),
    },
    (t) => [index('visits_by_plan').on(t.planId, t.recordedAt), check('visits_kind', oneOf(t.kind, VISIT_KINDS))],
  ),
)
