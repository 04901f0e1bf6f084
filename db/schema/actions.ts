import { sql } from 'drizzle-orm'
import { KINDS_IN_WORDS } from '../../domain/due.ts'
import { ACTION_STATES, WITHDRAWN_AS, type OwnColumn } from '../../domain/vocabulary.ts'
import { check, code, day, id, index, json, oneOf, primaryKey, table, text, uniqueIndex } from '../dialect.ts'
import { areas } from './areas.ts'
import { plans } from './plans.ts'
import { posts } from './posts.ts'
import { recommendations } from './recommendations.ts'
import { recorded } from './recorded.ts'
import { dueStands } from './due-stands.ts'
import { links, versions } from '../table-kinds.ts'

/** Where refs were an area and a number, this stood beside them to sort by. */
function positionOf({ ref }: Record<string, unknown>): number | undefined {
  const [, area, number] = /^(\d+)\.(\d+)$/.exec(String(ref)) ?? []
  return area === undefined ? undefined : Number(area) * 1000 + Number(number)
}

/**
 * A version of an action: its wording, owner and dates, until the next one.
 *
 * `thingId` is the id of its first version. Since nothing is ever deleted that
 * row always stands, so facts about the action refer to it.
 */
export const actions = versions(
  {
    words: [
      ...(['title', 'successMeasure', 'partners', 'ownColumns', 'movedTo', 'reason'] as const),
      ...(['dueWords', 'noRecommendationBecause'] as const),
    ],
    gone: { position: positionOf },
  },
  table(
    'actions',
    {
      id: id().primaryKey(),
      thingId: id('thing_id').notNull(),
      planId: id('plan_id')
        .notNull()
        .references(() => plans.id),
      ref: text('ref').notNull(),
      title: text('title').notNull(),
      /** Null where the plan has none, as start and area are: each is a gap that pages name. */
      successMeasure: text('success_measure'),
      areaId: id('area_id').references(() => areas.id),
      ownerPostId: id('owner_post_id')
        .notNull()
        .references(() => posts.id),
      sponsorPostId: id('sponsor_post_id').references(() => posts.id),
      partners: text('partners'),
      /** What the council's own sheet says of it beside all this: a label and a text each, in the sheet's order. */
      ownColumns: json<OwnColumn[]>('own_columns'),
      startsOn: day('starts_on'),
      /** The day it is due, or the last day of the period; null of what is ongoing. */
      dueOn: day('due_on'),
      /** Null of a day. With it stand the first day of the period, and the plan's own words for it; of a day what is said beside it. */
      dueKind: code('due_kind', KINDS_IN_WORDS),
      dueFrom: day('due_from'),
      dueWords: text('due_words'),
      /** When what is ongoing is looked at again. */
      reviewOn: day('review_on'),
      /** Why it answers no recommendation, where it answers none. */
      noRecommendationBecause: text('no_recommendation_because'),
      state: code('state', ACTION_STATES).notNull(),
      /** What became of it, of the version that withdrew it; null where that was not said. */
      withdrawnAs: code('withdrawn_as', WITHDRAWN_AS),
      /** The ref of the action that it was merged into. Refs never change. */
      mergedInto: text('merged_into'),
      /** Where it goes on: another plan, or business as usual. */
      movedTo: text('moved_to'),
      /** Why this version replaced the one before. */
      reason: text('reason'),
      ...recorded(),
    },
    (t) => [
      uniqueIndex('actions_ref')
        .on(t.planId, t.ref)
        .where(sql`superseded_at is null`),
      index('actions_by_plan').on(t.planId, t.recordedAt),
      index('actions_by_thing').on(t.thingId, t.recordedAt),
      check('actions_state', oneOf(t.state, ACTION_STATES)),
      check('actions_withdrawn_as', oneOf(t.withdrawnAs, WITHDRAWN_AS)),
      check('actions_due_kind', oneOf(t.dueKind, KINDS_IN_WORDS)),
      check('actions_due', dueStands(t)),
      check('actions_dates', sql`${t.startsOn} <= ${t.dueOn}`),
      check('actions_title', sql`trim(${t.title}) <> ''`),
    ],
  ),
)

/** Which recommendations an action answers, as one version of it said. */
export const actionRecommendations = links(
  {},
  table(
    'action_recommendations',
    {
      /** The version, not the thing: a later version says its own. */
      actionId: id('action_id')
        .notNull()
        .references(() => actions.id),
      recommendationId: id('recommendation_id')
        .notNull()
        .references(() => recommendations.id),
      planId: id('plan_id')
        .notNull()
        .references(() => plans.id),
    },
    (t) => [
      primaryKey({ columns: [t.actionId, t.recommendationId] }),
      index('action_recommendations_by_plan').on(t.planId),
    ],
  ),
)

/** Which posts support an action beside the one that answers for it, as one version of it said. */
export const actionSupportingPosts = links(
  {},
  table(
    'action_supporting_posts',
    {
      /** The version, not the thing: a later version says its own. */
      actionId: id('action_id')
        .notNull()
        .references(() => actions.id),
      postId: id('post_id')
        .notNull()
        .references(() => posts.id),
      planId: id('plan_id')
        .notNull()
        .references(() => plans.id),
    },
    (t) => [primaryKey({ columns: [t.actionId, t.postId] }), index('action_supporting_posts_by_plan').on(t.planId)],
  ),
)
