import { and, asc, eq, gt, inArray } from 'drizzle-orm'
import { actions, broughtRows, broughtSheets, papers, progressUpdates } from '../../../db/schema/index.ts'
import type { Db } from '../../../db/store.ts'
import type { TakenBack } from '../../../domain/contract/sheet-import-views.ts'
import type { Instant } from '../../../domain/day.ts'
import { dueOf } from '../../../domain/due.ts'
import { isFree } from '../../../domain/taken-back.ts'
import { whyNotTakeBack } from '../../../domain/why-not-take-back.ts'
import { actionsFiling } from '../../actions/filing.ts'
import { readCurrentAction } from '../../actions/read-action.ts'
import { reviseAction, wordedVersion } from '../../actions/revise-action.ts'
import { takenBackOf } from '../../brought-rows/taken-back.ts'
import { notThere, Refusal, refuseIf } from '../../http/refusal.ts'
import type { Access } from '../../plan/plan-access.ts'
import { columnOf } from '../../plan-file/columns.ts'
import { nounsOn } from '../../plan-file/nouns.ts'
import { postProgressUpdate } from '../../progress-updates/post-progress-update.ts'
import { readAsRead } from '../../record/as-read.ts'
import type { PlanTx } from '../../record/plan-tx.ts'
import { record, row } from '../../record/record.ts'

/**
 * Takes back as a whole what a sheet brought into a plan: actions that it made leave the plan, and what it changed is followed
 * by what stood before. What somebody touched since is kept, and what a rule does not let anybody undo is told with why.
 *
 * @param key What the plan calls the sheet.
 * @throws Refusal 409 where it may not be taken back any more.
 */
export async function takeBack(
  tx: PlanTx,
  access: Access,
  { key, reason }: { key: string; reason: string },
): Promise<TakenBack> {
  const { db } = tx
  const { planId } = access
  const sheets = await db.select().from(broughtSheets).where(eq(broughtSheets.planId, planId))
  const sheet = await findSheet(db, sheets, key)
  const takenBack = takenBackOf(sheets)
  const at = sheet.recordedAt
  const touched = await findTouched(db, planId, at)
  const brought = await db
    .select({ actionId: broughtRows.actionId })
    .from(broughtRows)
    .where(and(eq(broughtRows.planId, planId), eq(broughtRows.sheetId, sheet.thingId)))
    .orderBy(asc(broughtRows.id))
  const done: TakenBack = { reversed: [], kept: [], notDone: [] }
  for (const { actionId } of brought) {
    const versions = await db.select().from(actions).where(eq(actions.thingId, actionId)).orderBy(asc(actions.id))
    const last = versions.at(-1)
    if (!last) continue
    const before = versions.find(({ supersededAt }) => supersededAt === at)
    const named = { ref: last.ref, title: (last.recordedAt === at ? before : null)?.title ?? last.title }
    if (touched.has(actionId)) done.kept.push(named)
    else if (isMade(versions.filter(({ recordedAt }) => recordedAt < at))) {
      // What the sheet itself had as withdrawn left the plan as it came.
      if (last.state === 'withdrawn') done.reversed.push({ ...named, became: 'withdrawn' })
      else await attempt({ ...named, became: 'withdrawn' }, () => revise(tx, access, last, { withdraw: true, reason }))
    } else {
      const stands = { ...named, became: 'as-before' as const }
      if (before && last.recordedAt === at)
        await attempt(stands, () => revise(tx, access, last, { to: before, reason }))
      await attempt(stands, () => reportAsBefore(tx, access, { ref: last.ref, actionId, at }))
    }
  }
  await record(tx, {
    verb: 'withdrew',
    subject: { kind: 'brought-sheet', ref: sheet.key },
    after: { file: sheet.name, reason },
    rows: [row(broughtSheets, { ...sheet, state: 'taken-back', reason }, sheet.id)],
  })
  return done

  /** Whether the sheet made an action: there was none before it, or one that had left with the sheet that had made it. */
  function isMade(before: readonly Version[]): boolean {
    return before.length === 0 || isFree(before, takenBack)
  }

  async function attempt(named: TakenBack['reversed'][number], deed: () => Promise<boolean>): Promise<void> {
    try {
      if ((await deed()) && !done.reversed.some(({ ref }) => ref === named.ref)) done.reversed.push(named)
    } catch (refused) {
      if (!(refused instanceof Refusal)) throw refused
      done.notDone.push({ ref: named.ref, title: named.title, why: refused.message })
    }
  }
}

/** @throws Refusal 409 where it may not be taken back. */
async function findSheet(db: Db, sheets: readonly (typeof broughtSheets.$inferSelect)[], key: string) {
  const sheet = sheets.find((one) => one.key === key && one.supersededAt === null)
  if (!sheet) throw notThere('sheet')
  const issued = await db
    .select({ id: papers.id })
    .from(papers)
    .where(and(eq(papers.planId, sheet.planId), gt(papers.recordedAt, sheet.recordedAt)))
    .limit(1)
  refuseIf(whyNotTakeBack({ isTakenBack: sheet.state === 'taken-back', isIssued: issued.length > 0 }))
  return sheet
}

/** The actions of a plan of which anything was recorded after a moment. */
async function findTouched(db: Db, planId: string, after: Instant): Promise<Set<string>> {
  const later = await db
    .select({ id: actions.thingId })
    .from(actions)
    .where(and(eq(actions.planId, planId), gt(actions.recordedAt, after)))
  const touched = new Set(later.map(({ id }) => id))
  for (const { table, on } of nounsOn(actionsFiling)) {
    const [of, plan, recordedAt] = [on?.column ?? '', 'planId', 'recordedAt'].map((name) => columnOf(table, name))
    if (!of || !plan || !recordedAt) continue
    const rows = await db
      .select({ id: of })
      .from(table)
      .where(and(eq(plan, planId), gt(recordedAt, after)))
    for (const { id } of rows) touched.add(String(id))
  }
  return touched
}

type Version = typeof actions.$inferSelect

/** A new version of an action: without it in the plan, or as it was worded before. */
async function revise(
  tx: PlanTx,
  access: Access,
  last: Version,
  { to = last, reason, withdraw = false }: { to?: Version; reason: string; withdraw?: boolean },
): Promise<boolean> {
  const { state: _state, dueOn: _on, ...worded } = await wordedVersion(tx.db, to)
  const { asRead } = await readAsRead(tx.db, { ids: [last.id], planId: access.planId })
  await reviseAction(tx, access, {
    ref: last.ref,
    revision: {
      ...{ ...worded, due: dueOf(to), dueOn: null, quartersRead: null },
      ...{
        withdraw,
        withdrawnAs: withdraw ? ('no-longer-needed' as const) : null,
        mergedInto: null,
        movedTo: null,
        reason,
        basedOn: asRead,
      },
    },
  })
  return true
}

/** Says of an action again what was said before the sheet, of the day that it described; answers whether the sheet had said anything. */
async function reportAsBefore(
  tx: PlanTx,
  access: Access,
  { ref, actionId, at }: { ref: string; actionId: string; at: Instant },
): Promise<boolean> {
  const { update: last } = await readCurrentAction(tx.db, access.planId, ref)
  if (last?.recordedAt !== at) return false
  const [before] = await tx.db
    .select()
    .from(progressUpdates)
    .where(and(inArray(progressUpdates.actionId, [actionId]), eq(progressUpdates.supersededAt, at)))
  if (!before) throw new Refusal(409, 'first-update', FIRST)
  const { asRead } = await readAsRead(tx.db, { ids: [last.id], planId: access.planId })
  const { effectiveOn, deliveryStatus, progress, nextSteps, wayBackToGreen, helpNeeded, forecastOn } = before
  await postProgressUpdate(tx, access, {
    ref,
    update: {
      ...{ effectiveOn, deliveryStatus, progress, nextSteps, wayBackToGreen, helpNeeded, forecastOn },
      ...{ noChange: false, whyNoChange: null, basedOn: asRead },
    },
  })
  return true
}

const FIRST =
  'Nothing was reported on it before this sheet, so that its first update stays. Say in an update how it goes'
