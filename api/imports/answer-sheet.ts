import { eq } from 'drizzle-orm'
import { sheetImports } from '../../db/schema/index.ts'
import type { NewSheetAnswers } from '../../domain/contract/sheet-imports.ts'
import { asksOfRows, asksOfSheets } from '../../domain/asks-of-sheets.ts'
import { isBlank } from '../../domain/typed-words.ts'
import { sayChoice } from '../../domain/words/sheets.ts'
import type { Deps } from '../deps.ts'
import { Refusal, refuseField } from '../http/refusal.ts'
import { once, type RequestToken } from '../record/request-token.ts'
import type { Identity } from '../session/identity.ts'
import type { DrawnImport } from './draw-proposal.ts'
import { findImport, planOf, type KeptImport } from './find-import.ts'
import { readKept } from './read-kept.ts'

/**
 * Puts answers to what was answered before, and draws anew what would become of the sheet.
 *
 * @throws Refusal 400 beside the question of an answer that is none; 409 where the sheet has become a plan, where somebody
 *   answered otherwise since this was read, and where it is asked no more.
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
  refuseUnseen(kept, given)
  const slug = await planOf(store.db, kept)
  const { answers, proposed, doubts, rows } = await read(answersWith(kept, given))
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

  async function read(all: Record<string, string>): Promise<DrawnImport> {
    const answer = await readKept(deps, who, { ...kept, slug }, all)
    if ('drawn' in answer) return answer.drawn
    if ('unread' in answer) throw new Refusal(409, 'unread', answer.unread)
    const { id: at, wrong, isAsked } = answer
    if (isAsked || at === null) throw refuseField(at ?? 'answers', wrong)
    const { [at]: words = '', ...others } = all
    // Whoever says what they read was asked it then; whoever does not may never have been.
    if (at in given.answers)
      throw given.was ? new Refusal(409, 'asked-no-more', sayAskedNoMore(words)) : refuseField(at, wrong)
    // What was answered before and is asked no more, by what is answered now, is no answer any more.
    return read(others)
  }
}

const sayAskedNoMore = (words: string): string =>
  `“${words}” is an answer to what is asked no more, since this sheet is read otherwise by now. Nothing of this form was kept: look at what is asked now, and save the rest again`

/** @throws Refusal 409 where somebody answered otherwise since: theirs stands beside what is answered now. */
function refuseUnseen({ answers, proposed, doubts, rows }: KeptImport, { was, ...given }: NewSheetAnswers): void {
  if (!was) return
  const now: Record<string, string> = {
    ...Object.fromEntries([...proposed.questions, ...doubts].map(({ id, answer }) => [id, answer ?? ''])),
    ...asksOfSheets(proposed.sheets),
    ...asksOfRows(proposed.sheets, rows),
  }
  // What is asked no more is told by whoever reads the sheet with it.
  const isUnseen = (id: string, said: string) => id in now && now[id] !== (was[id] ?? '') && now[id] !== said
  const unseen = Object.entries(given.answers).filter(([id, said]) => isUnseen(id, said))
  if (unseen.length === 0) return
  const fields = unseen.map(([id]) => [`answers.${id}`, saySince(id, now[id] ?? '')])
  throw new Refusal(409, 'moved-on', SINCE, {
    fields: Object.fromEntries(fields) as Record<string, string>,
    theirs: { answers: Object.fromEntries(Object.keys(was).map((id) => [id, now[id] ?? answers[id] ?? ''])) },
  })
}

const SINCE =
  'Something here was answered otherwise since you opened this page. Nothing of yours is kept yet: save it again to put it in the place of theirs'
const saySince = (id: string, theirs: string): string =>
  theirs === ''
    ? 'The answer to this was taken back meanwhile'
    : `This was answered meanwhile: ${sayAnswer(id, theirs)}`

/** A cell that is to stay as it is has no words of its own. */
const sayAnswer = (id: string, answer: string): string =>
  answer === 'none' ? 'it stays as it stands' : `“${sayChoice(id, answer)}”`

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
