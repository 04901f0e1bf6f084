import { and, eq, gt } from 'drizzle-orm'
import { broughtSheets, papers } from '../../../db/schema/index.ts'
import type { Db } from '../../../db/store.ts'
import type { WhyNot } from '../../../domain/why-not.ts'
import { whyNotTakeBack } from '../../../domain/why-not-take-back.ts'
import type { KeptImport } from '../find-import.ts'

type SheetRow = typeof broughtSheets.$inferSelect

/** Why a sheet may not be taken back as things stand. @param sheets Every version of all that were brought into its plan. */
export async function whyNotTakeBackNow(db: Db, sheet: SheetRow, sheets: readonly SheetRow[]): Promise<WhyNot | null> {
  const later = sheets.findLast(
    (one) => one.supersededAt === null && one.state === 'brought' && one.recordedAt > sheet.recordedAt,
  )
  const issued = await db
    .select({ id: papers.id })
    .from(papers)
    .where(and(eq(papers.planId, sheet.planId), gt(papers.recordedAt, sheet.recordedAt)))
    .limit(1)
  return whyNotTakeBack({
    isTakenBack: sheet.state === 'taken-back',
    later: later?.name ?? null,
    isIssued: issued.length > 0,
  })
}

/** The same of a sheet as it is kept, in a sentence; null of one that is in no plan. */
export async function sayWhyNotTakeBack(
  db: Db,
  { planId, sheetKey }: Pick<KeptImport, 'planId' | 'sheetKey'>,
): Promise<string | null> {
  if (planId === null || sheetKey === null) return null
  const sheets = await db.select().from(broughtSheets).where(eq(broughtSheets.planId, planId)).orderBy(broughtSheets.id)
  const sheet = sheets.find((one) => one.key === sheetKey && one.supersededAt === null)
  return sheet ? ((await whyNotTakeBackNow(db, sheet, sheets))?.message ?? null) : null
}
