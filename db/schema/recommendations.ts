import { day, id, index, integer, primaryKey, table, text } from '../dialect.ts'
import { areas } from './areas.ts'
import { plans } from './plans.ts'
import { recorded } from './recorded.ts'
import { sources } from './sources.ts'
import { links, versions } from '../table-kinds.ts'

/** A version of a recommendation: the wording is its source's, quoted. */
export const recommendations = versions(
  { words: ['wording', 'shortTitle', 'paragraphs', 'reason'] },
  table(
    'recommendations',
    {
      id: id().primaryKey(),
      thingId: id('thing_id').notNull(),
      planId: id('plan_id')
        .notNull()
        .references(() => plans.id),
      number: integer('number').notNull(),
      wording: text('wording').notNull(),
      shortTitle: text('short_title').notNull(),
      sourceId: id('source_id')
        .notNull()
        .references(() => sources.id),
      paragraphs: text('paragraphs'),
      /** The day it was withdrawn, as nothing answers it; null while it stands. */
      withdrawnOn: day('withdrawn_on'),
      /** Why this version replaced the one before; null for a first that gave none. */
      reason: text('reason'),
      ...recorded(),
    },
    (t) => [index('recommendations_by_plan').on(t.planId, t.recordedAt)],
  ),
)

/** Which areas answer a recommendation, as one version of it said. */
export const recommendationAreas = links(
  {},
  table(
    'recommendation_areas',
    {
      /** The version, not the thing: a later version says its own. */
      recommendationId: id('recommendation_id')
        .notNull()
        .references(() => recommendations.id),
      areaId: id('area_id')
        .notNull()
        .references(() => areas.id),
      planId: id('plan_id')
        .notNull()
        .references(() => plans.id),
    },
    (t) => [
      primaryKey({ columns: [t.recommendationId, t.areaId] }),
      index('recommendation_areas_by_plan').on(t.planId),
    ],
  ),
)
