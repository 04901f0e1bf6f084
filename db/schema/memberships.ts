import { sql } from 'drizzle-orm'
import { ROLES } from '../../domain/permissions.ts'
import { check, code, day, id, index, oneOf, table, uniqueIndex } from '../dialect.ts'
import { people } from './people.ts'
import { plans } from './plans.ts'
import { recorded } from './recorded.ts'
import { versions } from '../table-kinds.ts'

/**
 * A person's part: a role in a plan, or, where `planId` is null, that they keep the
 * installation as its administrator. Both may stand beside each other.
 */
export const memberships = versions(
  { filed: { not: 'Accounts belong to the installation, not to the plan' } },
  table(
    'memberships',
    {
      id: id().primaryKey(),
      planId: id('plan_id').references(() => plans.id),
      personId: id('person_id')
        .notNull()
        .references(() => people.id),
      role: code('role', ROLES).notNull(),
      ...recorded(),
      /** The day they were taken out: from then on this is no part. Null while it is one (`api/people/parts.ts`). */
      endedOn: day('ended_on'),
    },
    (t) => [
      uniqueIndex('memberships_current')
        .on(t.personId, t.planId)
        .where(sql`superseded_at is null`),
      uniqueIndex('memberships_of_installation')
        .on(t.personId)
        .where(sql`superseded_at is null and plan_id is null`),
      index('memberships_by_plan').on(t.planId),
      check('memberships_role', oneOf(t.role, ROLES)),
    ],
  ),
)
