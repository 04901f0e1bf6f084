import { sql } from 'drizzle-orm'
import { ROLES } from '../../domain/permissions.ts'
import { check, code, id, index, oneOf, table, uniqueIndex } from '../dialect.ts'
import { people } from './people.ts'
import { plans } from './plans.ts'
import { recorded } from './recorded.ts'
import { versions } from '../table-kinds.ts'

/** A person's role in a plan. `planId` is null for an administrator of the whole installation. */
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
    },
    (t) => [
      uniqueIndex('memberships_current')
        .on(t.personId, t.planId)
        .where(sql`superseded_at is null`),
      index('memberships_by_plan').on(t.planId),
      check('memberships_role', oneOf(t.role, ROLES)),
    ],
  ),
)
