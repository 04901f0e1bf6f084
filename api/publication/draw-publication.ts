import { checkText } from '../../domain/check-text.ts'
import type { PublicationView } from '../../domain/contract/publication.ts'
import { dayOf } from '../../domain/day.ts'
import type { Deps } from '../deps.ts'
import { findAction } from '../actions/find-action.ts'
import { notThere } from '../http/refusal.ts'
import { namesFor } from '../papers/names-for.ts'
import { idOfPhrase } from '../papers/read-phrases.ts'
import type { Drawing } from '../plan/plan-view.ts'
import { standingOf } from '../plan/standing.ts'
import { readAsRead } from '../record/as-read.ts'
import { papersWithMarked } from './papers-with-marked.ts'
import { textsAndMarks } from './texts-and-marks.ts'

/**
 * The texts of an action as at a moment, which of them are not for publication now, and which hold a phrase that was asked
 * about, by its id; and which issued papers have what is marked.
 *
 * @throws Refusal 404 where there is no such action.
 */
export async function drawPublication(
  deps: Pick<Deps, 'store' | 'files'>,
  drawing: Drawing,
  { ref, phrase }: { ref: string; phrase: string | undefined },
): Promise<Omit<PublicationView, 'me' | 'plan' | 'asAt'>> {
  const { db } = deps.store
  const { planId, record, moment, day } = drawing
  const actionId = await findAction(db, planId, ref)
  const one = standingOf(record, actionId, { moment, on: day })
  if (!one) throw notThere('action')
  const { texts, last } = await textsAndMarks(db, { actionId, moment })
  const names = phrase === undefined ? null : await namesFor(db, drawing)
  const holdsPhrase = (words: string): boolean =>
    names !== null && checkText(words, names).some((suspect) => idOfPhrase(suspect) === phrase)
  return {
    action: { ref: one.version.ref, title: one.version.title },
    marksId: last && (await readAsRead(db, { ids: [last.id], planId })).asRead,
    texts: texts.map(({ name, text, words, stands, mark }) => ({
      name,
      text,
      words,
      stands,
      holdsPhrase: holdsPhrase(words),
      withheld: mark?.isWithheld ? { on: dayOf(mark.recordedAt), reason: mark.reason } : null,
    })),
    papers: await papersWithMarked(
      deps,
      planId,
      texts.filter(({ mark }) => mark?.isWithheld),
    ),
  }
}
