import { and, eq, isNull } from 'drizzle-orm'
import { knownAt } from '../../db/as-at.ts'
import { memberships } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import type { Day } from '../../domain/day.ts'
import type { Role } from '../../domain/permissions.ts'
import { row, type Row } from '../record/record.ts'
import { isPart } from './is-part.ts'

/** A part that somebody has from now on, in the plan or the installation that is written to. */
export const part = (of: { personId: string; role: Role }, supersedes: string | null = null): Row =>
  row(memberships, { ...of, endedOn: null }, supersedes)

/** That somebody has a part no more. What they were stays in the record. */
export const leaving = ({ id, personId, role }: { id: string; personId: string; role: Role }, endedOn: Day): Row =>
  row(memberships, { personId, role, endedOn }, id)

/** Every part that somebody has now: in plans, and with `planId: null` that they keep the installation. */
export const partsOf = (db: Db, personId: string) =>
  db
    .select({ id: memberships.id, planId: memberships.planId, personId: memberships.personId, role: memberships.role })
    .from(memberships)
    .where(and(eq(memberships.personId, personId), isPart()))

/**
 * The row that holds of somebody's part in a plan, or in the installation where
 * `planId` is null, also when they left since: whatever comes next takes its place.
 */
export async function findRow(db: Db, planId: string | null, personId: string) {
  const where = planId === null ? isNull(memberships.planId) : eq(memberships.planId, planId)
  const [found] = await db
    .select({
      id: memberships.id,
      personId: memberships.personId,
      role: memberships.role,
      endedOn: memberships.endedOn,
    })
    .from(memberships)
    .where(and(where, eq(memberships.personId, personId), knownAt(memberships, null)))
  return found
}

/** What somebody is in a plan or the installation now; undefined when they have no part in it. */
export async function findPart(db: Db, planId: string | null, personId: string) {
  const found = await findRow(db, planId, personId)
  return found && found.endedOn === null ? found : undefined
}

/** Whether somebody keeps the installation. */
export const isAdministrator = async (db: Db, personId: string): Promise<boolean> =>
  (await findPart(db, null, personId))?.role === 'administrator'
