import { eq } from 'drizzle-orm'
import { sheetImports } from '../../db/schema/index.ts'
import type { NewPlanOfSheet } from '../../domain/contract/sheet-imports.ts'
import type { Deps } from '../deps.ts'
import { Refusal } from '../http/refusal.ts'
import { givePart } from '../people/give-part.ts'
import { bringPlan } from '../plan-file/import-plan.ts'
import { once, type RequestToken } from '../record/request-token.ts'
import { transact } from '../record/transact.ts'
import type { Identity } from '../session/identity.ts'
import { refuseTwin } from '../settings/refuse-twin.ts'
import { slugFor } from '../settings/slug-for.ts'
import { refuseUnlessAsRead } from './answer-sheet.ts'
import { findImport, type KeptImport } from './find-import.ts'
import { FIRST_SHEET } from '../../sheets/plan-file/brought.ts'
import { readKept } from './read-kept.ts'

interface Accepting {
  who: Identity
  token: RequestToken | null
  id: string
  /** The request, for the log of security. */
  request: string | null
}

/**
 * Starts a plan with a sheet, all of it or nothing, with whoever brought it as its programme office.
 *
 * @throws Refusal 409 where something else would come of it than was shown, or nothing; 400 beside `slug` or `title` of what is taken.
 */
export async function acceptSheet(
  deps: Deps,
  { who, token, id, request }: Accepting,
  { council, title, slug: wanted, basedOn }: NewPlanOfSheet,
): Promise<KeptImport> {
  const { store, clock } = deps
  const now = clock.now()
  const kept = await findImport(store.db, who, id, now)
  if (kept.proposed.into) throw new Refusal(409, 'into-plan', INTO_PLAN)
  const read = await readKept(deps, who, { ...kept, slug: null }, kept.answers, { council, title })
  if (!('drawn' in read)) throw new Refusal(409, 'unread', 'unread' in read ? read.unread : read.wrong)
  const { proposed, planFile } = read.drawn

  const planId = await transact(deps, (open, db) =>
    once(db, { token, by: who.id, now }, async () => {
      const stands = await findImport(db, who, id, now)
      refuseUnlessAsRead(stands, basedOn)
      // The rules may be of another version than those by which it was shown.
      if (proposed.answersId !== basedOn) throw new Refusal(409, 'moved-on', READ_OTHERWISE)
      if (proposed.whyNoPlan !== null) throw new Refusal(409, 'no-plan', proposed.whyNoPlan)
      const { today } = deps.clock
      const slug = await slugFor(db, wanted, { council }, today())
      await refuseTwin(db, { council, title })
      const file = withSlug(planFile, slug)
      const given = { by: who.email, byName: who.name, file: proposed.file.name, sha256: proposed.file.sha256 }
      const { planId } = await bringPlan(open, db, deps, file, given)
      await givePart(open, { planId, person: who, role: 'programme', by: who.id })
      await db
        .update(sheetImports)
        .set({ state: 'accepted', planId, sheetKey: FIRST_SHEET })
        .where(eq(sheetImports.id, id))
      return planId
    }),
  )
  deps.tell({ event: 'role-given', person: who.id, plan: planId, request })
  return findImport(store.db, who, id, now)
}

const INTO_PLAN =
  'This sheet is brought into a plan that is there, and starts none. Bring it into that, or bring it anew'
export const READ_OTHERWISE =
  'Something else would come of it by now: the plan was changed since, or this product brought up to date. Read it again, and look at what it gives'

const withSlug = (planFile: object, slug: string): object => ({
  ...planFile,
  plan: { ...(planFile as { plan: object }).plan, slug },
})
