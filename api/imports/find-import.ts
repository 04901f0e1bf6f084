import { and, desc, eq, gt } from 'drizzle-orm'
import { knownAt } from '../../db/as-at.ts'
import { plans, sheetImports } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import { SHEET_KEPT_DAYS } from '../../domain/contract/sheet-imports.ts'
import { addDays, dayOf, instant, type Day, type Instant } from '../../domain/day.ts'
import { notThere } from '../http/refusal.ts'
import type { Identity } from '../session/identity.ts'

export type KeptImport = typeof sheetImports.$inferSelect

/** The plan that a sheet is brought into, by its slug; null where it is to start one. */
export async function planOf(db: Db, { planId, proposed }: KeptImport): Promise<string | null> {
  if (planId === null || proposed.into === null) return null
  const [plan] = await db
    .select({ slug: plans.slug })
    .from(plans)
    .where(and(eq(plans.planId, planId), knownAt(plans, null)))
  return plan?.slug ?? null
}

/** A sheet is kept if it was brought after this. */
export const keptSince = (now: Instant): Instant => instant(new Date(Date.parse(now) - SHEET_KEPT_DAYS * 86_400_000))

/** The last day on which a sheet is kept. */
export const keptUntil = ({ broughtAt }: Pick<KeptImport, 'broughtAt'>): Day =>
  addDays(dayOf(broughtAt), SHEET_KEPT_DAYS)

const mine = (who: Identity, now: Instant) =>
  and(eq(sheetImports.personId, who.id), gt(sheetImports.broughtAt, keptSince(now)))

/**
 * A sheet that somebody brought and that is still kept. It is theirs alone: a council's sheet holds names.
 *
 * @throws Refusal 404 of another's, and of one that is kept no longer.
 */
export async function findImport(db: Db, who: Identity, id: string, now: Instant): Promise<KeptImport> {
  const [found] = await db
    .select()
    .from(sheetImports)
    .where(and(mine(who, now), eq(sheetImports.id, id)))
  if (!found) throw notThere('sheet')
  return found
}

/** Those that somebody brought, the last first, without what they hold. */
export const findImports = (db: Db, who: Identity, now: Instant) =>
  db
    .select({
      id: sheetImports.id,
      planId: sheetImports.planId,
      state: sheetImports.state,
      broughtAt: sheetImports.broughtAt,
      name: sheetImports.name,
    })
    .from(sheetImports)
    .where(mine(who, now))
    .orderBy(desc(sheetImports.broughtAt))
