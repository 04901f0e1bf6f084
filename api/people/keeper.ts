import { and, eq, isNull } from 'drizzle-orm'
import { credentials, memberships } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import type { Role } from '../../domain/permissions.ts'
import type { Account, Keeper, Leaving } from '../../domain/why-not-keep-people.ts'
import { isPart } from './is-part.ts'
import { readMembers, type Member } from './list-members.ts'
import { findPart, partsOf } from './parts.ts'

/** Somebody who would do something to the access of others. */
export interface By {
  id: string
  keepsInstallation: boolean
}

/** Who does it, as far as a plan and the person it is done to go. */
export async function readKeeper(
  db: Db,
  by: By,
  { planId, personId }: { planId: string; personId: string | null },
): Promise<Keeper> {
  const offices = await officesOf(db, planId)
  const others = (await administrators(db)).filter((id) => id !== by.id && !offices.has(id))
  return {
    keepsInstallation: by.keepsInstallation,
    isOffice: offices.has(by.id),
    isSelf: personId === by.id,
    othersToAsk: others.length,
  }
}

/** Somebody's account, as far as whoever would open it again goes. */
export async function readAccount(db: Db, by: By, personId: string): Promise<Account> {
  const parts = await partsOf(db, personId)
  const chairOf: Keeper[] = []
  let elsewhere = false
  for (const { planId, role } of parts) {
    if (planId === null) continue
    if ((await findPart(db, planId, by.id))?.role !== 'programme') elsewhere = true
    if (role === 'chair') chairOf.push(await readKeeper(db, by, { planId, personId }))
  }
  return { keepsInstallation: parts.some(({ planId }) => planId === null), elsewhere, chairOf }
}

/** The plans that somebody is chair of, by id. */
export const chairedBy = async (db: Db, personId: string): Promise<string[]> =>
  (await partsOf(db, personId)).flatMap(({ planId, role }) => (planId !== null && role === 'chair' ? [planId] : []))

/** Every administrator who can sign in, by id. */
export async function administrators(db: Db): Promise<string[]> {
  const found = await db
    .select({ id: memberships.personId })
    .from(memberships)
    .innerJoin(credentials, eq(credentials.personId, memberships.personId))
    .where(and(isNull(memberships.planId), isPart()))
  return found.map(({ id }) => id)
}

/** How many administrators there are beside somebody. */
export const otherAdministrators = async (db: Db, personId: string): Promise<number> =>
  (await administrators(db)).filter((id) => id !== personId).length

/** Somebody's part in a plan, as far as giving it up goes. @param by Who would do it, by id; null at the command line. */
export const leavingAmong = (
  members: readonly (Member & { id: string })[],
  by: string | null,
  { id, role }: { id: string; role: Role },
): Leaving => ({
  role,
  isSelf: by === id,
  others: members.filter((one) => one.id !== id && one.role === role && one.maySignIn).length,
})

/** The same of one person. */
export const readLeaving = async (
  db: Db,
  by: string | null,
  { planId, personId: id, role }: { planId: string; personId: string; role: Role },
): Promise<Leaving> => leavingAmong(await readMembers(db, planId), by, { id, role })

async function officesOf(db: Db, planId: string): Promise<Set<string>> {
  const found = await db
    .select({ id: memberships.personId })
    .from(memberships)
    .where(and(eq(memberships.planId, planId), eq(memberships.role, 'programme'), isPart()))
  return new Set(found.map(({ id }) => id))
}
