import { eq } from 'drizzle-orm'
import { sheetImports } from '../../../db/schema/index.ts'
import type { SheetTakenBack } from '../../../domain/contract/sheet-imports.ts'
import type { Deps } from '../../deps.ts'
import { Refusal } from '../../http/refusal.ts'
import type { RequestToken } from '../../record/request-token.ts'
import { inPlan } from '../../record/transact.ts'
import type { Identity } from '../../session/identity.ts'
import { findImport, planOf, type KeptImport } from '../find-import.ts'
import { takeBack } from './take-back.ts'

/**
 * Takes back a sheet that was accepted, while it is kept here.
 *
 * @throws Refusal 409 where nothing of it is in a plan, or it may not be taken back any more.
 */
export async function takeBackSheet(
  deps: Deps,
  { who, token, id }: { who: Identity; token: RequestToken | null; id: string },
  { reason }: SheetTakenBack,
): Promise<KeptImport> {
  const { store, clock } = deps
  const kept = await findImport(store.db, who, id, clock.now())
  const slug = await planOf(store.db, kept)
  const { sheetKey: key } = kept
  if (slug === null || kept.state !== 'accepted' || key === null)
    throw new Refusal(409, 'not-accepted', 'Nothing of this sheet is in a plan. Throw it away instead')
  const access = { ...(await deps.findAccess({ slug, who, deeds: ['edit-plan'] })), token }
  await inPlan(deps, access, async (tx) => {
    const takenBack = await takeBack(tx, access, { key, reason })
    await tx.db.update(sheetImports).set({ takenBack }).where(eq(sheetImports.id, id))
  })
  return findImport(store.db, who, id, clock.now())
}
