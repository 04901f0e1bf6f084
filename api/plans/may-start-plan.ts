import { and, eq, isNotNull } from 'drizzle-orm'
import { memberships } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import { may } from '../../domain/permissions.ts'
import { isPart } from '../people/is-part.ts'
import type { Identity } from '../session/identity.ts'

/**
 * Whether somebody may start a plan: who keeps the installation, and the
 * programme office of any plan in it. Whoever starts one becomes its office.
 */
export async function mayStartPlan(db: Db, who: Identity): Promise<boolean> {
  if (who.keepsInstallation) return true
  const parts = await db
    .select({ role: memberships.role })
    .from(memberships)
    .where(and(eq(memberships.personId, who.id), isNotNull(memberships.planId), isPart()))
  return parts.some(({ role }) => may(role, 'edit-plan'))
}
