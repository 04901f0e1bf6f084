import type { Db } from '../../db/store.ts'
import type { PublicationView } from '../../domain/contract/publication.ts'
import { dayOf } from '../../domain/day.ts'
import { findAction } from '../actions/find-action.ts'
import { notThere } from '../http/refusal.ts'
import type { Drawing } from '../plan/plan-view.ts'
import { standingOf } from '../plan/standing.ts'
import { readAsRead } from '../record/as-read.ts'
import { textsAndMarks } from './texts-and-marks.ts'

/** The texts of an action as at a moment, and which of them are not for publication now. @throws Refusal 404 */
export async function drawPublication(
  db: Db,
  { planId, record, moment, day }: Drawing,
  ref: string,
): Promise<Omit<PublicationView, 'me' | 'plan' | 'asAt'>> {
  const actionId = await findAction(db, planId, ref)
  const one = standingOf(record, actionId, { moment, on: day })
  if (!one) throw notThere('action')
  const { texts, last } = await textsAndMarks(db, { actionId, moment })
  return {
    action: { ref: one.version.ref, title: one.version.title },
    marksId: last && (await readAsRead(db, { ids: [last.id], planId })).asRead,
    texts: texts.map(({ name, text, words, stands, mark }) => ({
      name,
      text,
      words,
      stands,
      withheld: mark?.isWithheld ? { on: dayOf(mark.recordedAt), reason: mark.reason } : null,
    })),
  }
}
