import { and, asc, eq, gt, notInArray } from 'drizzle-orm'
import { actions, broughtRows, broughtSheets, progressUpdates } from '../../../db/schema/index.ts'
import type { Column } from '../../../db/dialect.ts'
import type { Db } from '../../../db/store.ts'
import type { TakenBack } from '../../../domain/contract/sheet-import-views.ts'
import type { Instant } from '../../../domain/day.ts'
import { dueOf } from '../../../domain/due.ts'
import { isFree, type TakenBackSheet } from '../../../domain/taken-back.ts'
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
import { whyNotTakeBackNow } from './may-take-back.ts'

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
  const sheets = await db
    .select()
    .from(broughtSheets)
    .where(eq(broughtSheets.planId, planId))
    .orderBy(asc(broughtSheets.id))
  const sheet = sheets.find((one) => one.key === key && one.supersededAt === null)
  if (!sheet) throw notThere('sheet')
  refuseIf(await whyNotTakeBackNow(db, sheet, sheets))
  const takenBack = takenBackOf(sheets)
  const at = sheet.recordedAt
  const undone = momentsUndone(takenBack, at)
  const touched = await findTouched(db, planId, at, undone)
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
      if (before && (last.recordedAt === at || undone.includes(last.recordedAt)))
        await attempt(stands, () => revise(tx, access, last, { to: before, reason }))
      await attempt(stands, () => reportAsBefore(tx, access, { ref: last.ref, actionId, at, undone }))
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

/** When a later sheet was brought and taken back: what was recorded then left all as it was. */
const momentsUndone = (takenBack: readonly TakenBackSheet[], after: Instant): Instant[] =>
  takenBack.flatMap(({ broughtAt, takenBackAt }) => (broughtAt > after ? [broughtAt, takenBackAt] : []))

/** The actions of a plan of which anything was recorded after a moment, but for what was undone since. */
async function findTouched(db: Db, planId: string, after: Instant, undone: readonly Instant[]): Promise<Set<string>> {
  const isLater = (recordedAt: Column) => and(gt(recordedAt, after), notInArray(recordedAt, [...undone]))
  const later = await db
    .select({ id: actions.thingId })
    .from(actions)
    .where(and(eq(actions.planId, planId), isLater(actions.recordedAt)))
  const touched = new Set(later.map(({ id }) => id))
  for (const { table, on } of nounsOn(actionsFiling)) {
    const [of, plan, recordedAt] = [on?.column ?? '', 'planId', 'recordedAt'].map((name) => columnOf(table, name))
    if (!of || !plan || !recordedAt) continue
    const rows = await db
      .select({ id: of })
      .from(table)
      .where(and(eq(plan, planId), isLater(recordedAt)))
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
  { ref, actionId, at, undone }: { ref: string; actionId: string; at: Instant; undone: readonly Instant[] },
): Promise<boolean> {
  const { update: last } = await readCurrentAction(tx.db, access.planId, ref)
  if (!last || (last.recordedAt !== at && !undone.includes(last.recordedAt))) return false
  const updates = await tx.db.select().from(progressUpdates).where(eq(progressUpdates.actionId, actionId))
  if (updates.every(({ recordedAt }) => recordedAt !== at)) return false
  const before = updates.find(({ supersededAt }) => supersededAt === at)
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
