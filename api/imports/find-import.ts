import { and, asc, desc, eq, gt, inArray, isNotNull, isNull, or, type SQL } from 'drizzle-orm'
import { knownAt } from '../../db/as-at.ts'
import { memberships, plans, sheetImports } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import { SHEET_KEPT_DAYS } from '../../domain/contract/sheet-imports.ts'
import { addDays, dayOf, instant, type Day, type Instant } from '../../domain/day.ts'
import { may } from '../../domain/permissions.ts'
import { askColumn } from '../../domain/sheet-asks.ts'
import type { AnsweredBefore } from '../../sheets/still-asked.ts'
import { notThere } from '../http/refusal.ts'
import { isPart } from '../people/is-part.ts'
import type { Identity } from '../session/identity.ts'

export type KeptImport = typeof sheetImports.$inferSelect

/** The plan that a sheet is brought into, or that it became, by its slug; null where it is to start one. */
export async function planOf(db: Db, { planId }: Pick<KeptImport, 'planId'>): Promise<string | null> {
  if (planId === null) return null
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

/**
 * Those that somebody sees: what they brought to start a plan, and what is of a plan of which they are the programme office. An administrator
 * as such sees none: a council's sheet holds names.
 */
async function seenBy(db: Db, who: Identity, now: Instant): Promise<SQL | undefined> {
  const parts = await db
    .select({ planId: memberships.planId, role: memberships.role })
    .from(memberships)
    .where(and(eq(memberships.personId, who.id), isNotNull(memberships.planId), isPart()))
  const kept = parts.flatMap(({ planId, role }) => (planId !== null && may(role, 'edit-plan') ? [planId] : []))
  const isOwn = and(eq(sheetImports.personId, who.id), isNull(sheetImports.planId))
  const isTheirs = or(isOwn, inArray(sheetImports.planId, kept))
  return and(isTheirs, gt(sheetImports.broughtAt, keptSince(now)))
}

/** @throws Refusal 404 of one that is not theirs to see, and of one that is kept no longer. */
export async function findImport(db: Db, who: Identity, id: string, now: Instant): Promise<KeptImport> {
  const [found] = await db
    .select()
    .from(sheetImports)
    .where(and(await seenBy(db, who, now), eq(sheetImports.id, id)))
  if (!found) throw notThere('sheet')
  return found
}

/** Those that somebody sees, the last first, without what they hold. */
export async function findImports(db: Db, who: Identity, now: Instant) {
  return db
    .select({
      id: sheetImports.id,
      personId: sheetImports.personId,
      planId: sheetImports.planId,
      state: sheetImports.state,
      broughtAt: sheetImports.broughtAt,
      name: sheetImports.name,
      takenBack: sheetImports.takenBack,
    })
    .from(sheetImports)
    .where(await seenBy(db, who, now))
    .orderBy(desc(sheetImports.broughtAt))
}

/**
 * What was answered of the sheets that were brought into a plan, or that it was started with, the oldest first: a word
 * that one of them lacks may stand in the next.
 */
export async function answersBefore(db: Db, planId: string): Promise<AnsweredBefore[]> {
  const all = await db
    .select({ answers: sheetImports.answers, proposed: sheetImports.proposed, doubts: sheetImports.doubts })
    .from(sheetImports)
    .where(and(eq(sheetImports.planId, planId), eq(sheetImports.state, 'accepted')))
    .orderBy(asc(sheetImports.broughtAt), asc(sheetImports.id))
  return all.map(({ answers, proposed, doubts }) => ({
    file: proposed.file.sha256,
    answers,
    says: saidIn(proposed, doubts),
  }))
}

/** What heads each column of a sheet and what its cells in doubt say, by what an answer calls them. */
const saidIn = ({ sheets }: KeptImport['proposed'], doubts: KeptImport['doubts']): AnsweredBefore['says'] =>
  Object.fromEntries([
    ...sheets.flatMap((table) =>
      table.columns.map(({ column, header }) => [askColumn(table, column), header] as const),
    ),
    ...doubts.flatMap(({ cells, text }) => cells.map((cell) => [cell, text] as const)),
  ])
