import { eq } from 'drizzle-orm'
import { sheetImports } from '../../db/schema/index.ts'
import type { NewSheetAnswers } from '../../domain/contract/sheet-imports.ts'
import { isBlank } from '../../domain/typed-words.ts'
import type { Deps } from '../deps.ts'
import { Refusal, refuseField } from '../http/refusal.ts'
import { once, type RequestToken } from '../record/request-token.ts'
import type { Identity } from '../session/identity.ts'
import { findImport, planOf, type KeptImport } from './find-import.ts'
import { readKept } from './read-kept.ts'

/**
 * Puts answers to what was answered before, and draws anew what would become of the sheet.
 *
 * @throws Refusal 400 beside the question of an answer that is none; 409 where the sheet has become a plan.
 */
export async function answerSheet(
  deps: Deps,
  { who, token, id }: { who: Identity; token: RequestToken | null; id: string },
  given: NewSheetAnswers,
): Promise<KeptImport> {
  const { store, clock } = deps
  const now = clock.now()
  const kept = await findImport(store.db, who, id, now)
  refuseAccepted(kept)
  const answers = answersWith(kept, given)
  const read = await readKept(deps, who, { ...kept, slug: await planOf(store.db, kept) }, answers)
  if ('unread' in read) throw new Refusal(409, 'unread', read.unread)
  if ('wrong' in read) throw refuseField(read.id ?? 'answers', read.wrong)

  const { proposed, doubts, rows } = read.drawn
  const isKept = await store.tx((db) =>
    once(db, { token, by: who.id, now }, async () => {
      const stands = await findImport(db, who, id, now)
      refuseAccepted(stands)
      if (stands.proposed.answersId !== kept.proposed.answersId) return false
      await db.update(sheetImports).set({ answers, proposed, doubts, rows }).where(eq(sheetImports.id, id))
      return true
    }),
  )
  // Another window answered while this was read: with its answers it is read again.
  return isKept ? findImport(store.db, who, id, now) : answerSheet(deps, { who, token: null, id }, given)
}

/** @throws Refusal 409 of one that is a plan by now. */
function refuseAccepted({ state }: Pick<KeptImport, 'state'>): void {
  if (state === 'accepted') throw new Refusal(409, 'accepted', ACCEPTED)
}

/** @throws Refusal 409 of one that is a plan by now, and where other answers were given since this page was read. */
export function refuseUnlessAsRead({ state, proposed }: KeptImport, basedOn: string): void {
  refuseAccepted({ state })
  if (proposed.answersId !== basedOn) throw new Refusal(409, 'moved-on', MOVED_ON)
}

const ACCEPTED = 'This sheet has become a plan already. Change the plan itself, or bring the sheet again'
const MOVED_ON =
  'Something else was answered about this sheet since you opened this page. Look at what stands here now, then save yours again'

/** All answers, with those that are given now in the place of those before. What is said of one doubt holds for all alike. */
function answersWith({ answers, proposed, doubts }: KeptImport, given: NewSheetAnswers): Record<string, string> {
  const all = new Map(Object.entries(answers))
  for (const [id, words] of Object.entries(given.answers))
    for (const one of doubts.find((doubt) => doubt.id === id)?.cells ?? [id])
      if (isBlank(words)) all.delete(one)
      else all.set(one, words.trim())
  if (given.takeProposed)
    for (const { id, proposed: choice } of proposed.questions) if (choice !== null && !all.has(id)) all.set(id, choice)
  return Object.fromEntries(all)
}
