import { sql } from 'drizzle-orm'
import { DELIVERY_STATUSES } from '../../domain/delivery-status.ts'
import { check, code, day, flag, id, index, oneOf, table, text, uniqueIndex } from '../dialect.ts'
import { ofAction } from './of-action.ts'
import { posts } from './posts.ts'
import { recorded } from './recorded.ts'
import { facts } from '../table-kinds.ts'

/**
 * What an owner said about an action, and when they said it. A fact: written
 * once, superseded by the next one, so that last month's board can always be
 * shown as it was.
 */
export const progressUpdates = facts(
  { words: ['progress', 'nextSteps', 'wayBackToGreen', 'helpNeeded', 'whyNoChange'] },
  table(
    'progress_updates',
    {
      id: id().primaryKey(),
      ...ofAction(),
      /** The day this was the position. */
      effectiveOn: day('effective_on').notNull(),
      deliveryStatus: code('delivery_status', DELIVERY_STATUSES).notNull(),
      progress: text('progress').notNull(),
      nextSteps: text('next_steps'),
      wayBackToGreen: text('way_back_to_green'),
      helpNeeded: text('help_needed'),
      forecastOn: day('forecast_on'),
      /** Its author confirmed that the words before it still hold. */
      noChange: flag('no_change').notNull(),
      /** The post it was said for. */
      postId: id('post_id')
        .notNull()
        .references(() => posts.id),
      /** The programme office said it for the post. */
      onBehalf: flag('on_behalf').notNull(),
      /** The update its author had in front of them. */
      basedOn: id('based_on'),
      ...recorded(),
      /** Why nothing has changed, where they said so (`whyOwed`). */
      whyNoChange: text('why_no_change'),
    },
    (t) => [
      index('progress_updates_by_plan').on(t.planId, t.recordedAt),
      index('progress_updates_by_action').on(t.actionId, t.recordedAt),
      uniqueIndex('progress_updates_current')
        .on(t.actionId)
        .where(sql`superseded_at is null`),
      index('progress_updates_current_by_plan')
        .on(t.planId)
        .where(sql`superseded_at is null`),
      check('progress_updates_delivery_status', oneOf(t.deliveryStatus, DELIVERY_STATUSES)),
      check('progress_updates_progress', sql`trim(${t.progress}) <> ''`),
    ],
  ),
)
