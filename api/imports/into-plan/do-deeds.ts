import { and, desc, eq } from 'drizzle-orm'
import { knownAt } from '../../../db/as-at.ts'
import { broughtRows, broughtSheets } from '../../../db/schema/index.ts'
import { readCurrentAction } from '../../actions/read-action.ts'
import { Refusal } from '../../http/refusal.ts'
import type { Access } from '../../plan/plan-access.ts'
import type { PlanTx } from '../../record/plan-tx.ts'
import { record, row } from '../../record/record.ts'
import { addBrought } from './add-brought.ts'
import { changeAction, type Refused } from './change-action.ts'
import type { ActionDeed, Deeds } from './deeds.ts'
import { nameThings } from './name-things.ts'

/** What could not be done of an action, and why, in the words of the rule that would not have it. */
type NotDone = { ref: string } & Refused

/** What came of bringing a sheet: what the plan calls it and what it added, and what of it was not done. */
export interface Done {
  sheetKey: string
  /** The ref of each new action: another than in the sheet where that was taken. */
  refs: ReadonlyMap<Deeds['added'][number]['action'], string>
  notDone: NotDone[]
}

/**
 * Does in a plan what bringing a sheet into it comes to, by the deeds of its office and their rules: what one of them
 * refuses is left as it was, and told. From which cells each action was brought is kept with it.
 */
export async function doDeeds(tx: PlanTx, access: Access, deeds: Deeds): Promise<Done> {
  const { planId } = access
  const names = await nameThings(tx, planId, deeds)
  const { sheetId, sheetKey } = await addSheet(tx, planId, deeds)
  const notDone: NotDone[] = []
  for (const deed of deeds.actions) {
    const refused = await changeAction(tx, access, deed, { names, file: deeds.file.name })
    notDone.push(...refused.map((one) => ({ ref: deed.ref, ...one })))
    await rememberCells(tx, planId, deed, sheetId)
  }
  const refs = new Map<Deeds['added'][number]['action'], string>()
  for (const added of deeds.added)
    try {
      const ref = await addBrought(tx, planId, added, { names, sheetId, file: deeds.file.name })
      refs.set(added.action, ref)
    } catch (refused) {
      if (!(refused instanceof Refusal)) throw refused
      notDone.push({ ref: added.action.ref, field: 'title', why: refused.message })
    }
  return { notDone, refs, sheetKey }
}

async function addSheet(tx: PlanTx, planId: string, { file }: Deeds): Promise<{ sheetId: string; sheetKey: string }> {
  const before = await tx.db
    .select({ key: broughtSheets.key })
    .from(broughtSheets)
    .where(eq(broughtSheets.planId, planId))
  const key = `sheet-${new Set(before.map((one) => one.key)).size + 1}`
  const id = tx.nextId()
  await record(tx, {
    verb: 'added',
    subject: { kind: 'brought-sheet', ref: key },
    after: { file: file.name, sha256: file.sha256 },
    rows: [row(broughtSheets, { id, key, name: file.name, digest: file.sha256, state: 'brought', reason: null })],
  })
  return { sheetId: id, sheetKey: key }
}

/** Also where nothing was changed: the next sheet is compared with what this one says. */
async function rememberCells(tx: PlanTx, planId: string, { ref, brought }: ActionDeed, sheetId: string): Promise<void> {
  const { actionId } = await readCurrentAction(tx.db, planId, ref)
  const [last] = await tx.db
    .select({ id: broughtRows.id })
    .from(broughtRows)
    .where(and(eq(broughtRows.actionId, actionId), knownAt(broughtRows, null)))
    .orderBy(desc(broughtRows.id))
    .limit(1)
  await record(tx, {
    verb: 'changed',
    subject: { kind: 'action', ref },
    after: { broughtFromRow: brought.row },
    rows: [row(broughtRows, { ...brought, actionId, sheetId }, last?.id ?? null)],
  })
}
