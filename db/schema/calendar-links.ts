import { CALENDAR_CHOICES } from '../../domain/calendar-choice.ts'
import { check, code, id, instant, oneOf, table, text, uniqueIndex } from '../dialect.ts'
import { operational } from '../table-kinds.ts'
import { people } from './people.ts'
import { plans } from './plans.ts'

/** A private link to the calendar of a plan, one a person and plan. Of the link itself only a hash is kept. */
export const calendarLinks = operational(
  'A secret: its owner ends it, or it ends with their part in the plan',
  table(
    'calendar_links',
    {
      id: id().primaryKey(),
      personId: id('person_id')
        .notNull()
        .references(() => people.id),
      planId: id('plan_id')
        .notNull()
        .references(() => plans.id),
      /** HMAC-SHA-256 of the link's key. */
      keyHash: text('key_hash').notNull().unique(),
      actions: code('actions', CALENDAR_CHOICES).notNull(),
      madeAt: instant('made_at').notNull(),
    },
    (t) => [
      uniqueIndex('calendar_links_of').on(t.personId, t.planId),
      check('calendar_links_actions', oneOf(t.actions, CALENDAR_CHOICES)),
    ],
  ),
)
