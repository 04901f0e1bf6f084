import { eq } from 'drizzle-orm'
import { sheetImports } from '../../../db/schema/index.ts'
import type { SheetIntoPlan } from '../../../domain/contract/sheet-imports.ts'
import type { Deps } from '../../deps.ts'
import { Refusal } from '../../http/refusal.ts'
import { afterWriting } from '../../plan/plan-access.ts'
import type { RequestToken } from '../../record/request-token.ts'
import { inPlan } from '../../record/transact.ts'
import type { Identity } from '../../session/identity.ts'
import { isMergeAnswer } from '../../../sheets/merge/ask-merge.ts'
import { READ_OTHERWISE } from '../accept-sheet.ts'
import { refuseUnlessAsRead } from '../answer-sheet.ts'
import { findImport, planOf, type KeptImport } from '../find-import.ts'
import { readKept } from '../read-kept.ts'
import type { Deeds } from './deeds.ts'
import { doDeeds } from './do-deeds.ts'

/**
 * Brings a sheet into the plan that it is for, as it was shown: all of it or nothing.
 *
 * @throws Refusal 409 where something else would come of it than was shown: by other answers, or since the plan was changed.
 */
export async function bringIntoPlan(
  deps: Deps,
  { who, token, id }: { who: Identity; token: RequestToken | null; id: string },
  { basedOn }: SheetIntoPlan,
): Promise<KeptImport> {
  const { store, clock } = deps
  const now = clock.now()
  const kept = await findImport(store.db, who, id, now)
  const slug = await planOf(store.db, kept)
  if (slug === null) throw new Refusal(409, 'starts-plan', STARTS_PLAN)
  const access = { ...(await deps.findAccess({ slug, who, deeds: ['edit-plan'] })), token }
  const read = await readKept(deps, who, { ...kept, slug }, kept.answers)
  if (!('drawn' in read)) throw new Refusal(409, 'unread', 'unread' in read ? read.unread : read.wrong)
  const { proposed, deeds } = read.drawn

  await inPlan(deps, access, async (tx) => {
    refuseUnlessAsRead(await findImport(tx.db, who, id, now), basedOn)
    if (proposed.answersId !== basedOn) throw new Refusal(409, 'moved-on', READ_OTHERWISE)
    if (deeds === null) throw new Refusal(409, 'no-plan', proposed.whyNoPlan ?? STARTS_PLAN)
    // What was written in between was read by nobody.
    if ((await afterWriting(tx.db, access)).revision !== access.revision) throw new Refusal(409, 'moved-on', CHANGED)
    if (isIdle(deeds, kept.answers)) throw new Refusal(409, 'nothing', NOTHING)
    const { sheetKey } = await doDeeds(tx, access, deeds)
    await tx.db.update(sheetImports).set({ state: 'accepted', sheetKey }).where(eq(sheetImports.id, id))
  })
  return findImport(store.db, who, id, now)
}

/** Whether a sheet changes nothing, and nothing was said of where it differs: then there is nothing to remember of it. */
const isIdle = ({ actions, added }: Deeds, answers: Record<string, string>): boolean =>
  added.length === 0 &&
  actions.every(({ changes }) => changes.length === 0) &&
  !Object.keys(answers).some(isMergeAnswer)

const NOTHING = 'This sheet changes nothing that is there, so there is nothing to bring in'
const STARTS_PLAN = 'This sheet is to start a plan, and is for none that is there'
const CHANGED = 'The plan was changed while this sheet was read. Read it again, and look at what it would change now'
