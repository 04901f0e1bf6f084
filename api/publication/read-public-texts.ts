import { and, asc, eq, ne } from 'drizzle-orm'
import { knownAt, knownBy, untilMoment, type Moment } from '../../db/as-at.ts'
import { actions, dateChanges, milestones, progressUpdates } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import type { PublicText } from '../../domain/publication.ts'

/** A text of an action that papers for scrutiny and the public may have. */
export interface TextOfAction {
  text: PublicText
  words: string
}

/** The texts of an action as they stood at a moment, in the order in which a page shows them, each that says the same once. */
export async function readPublicTexts(
  db: Db,
  { actionId, moment }: { actionId: string; moment: Moment },
): Promise<TextOfAction[]> {
  const [version] = await db
    .select({ title: actions.title, measure: actions.successMeasure })
    .from(actions)
    .where(and(eq(actions.thingId, actionId), knownAt(actions, moment)))
  const [update] = await db
    .select({ progress: progressUpdates.progress, wayBack: progressUpdates.wayBackToGreen })
    .from(progressUpdates)
    .where(and(eq(progressUpdates.actionId, actionId), knownAt(progressUpdates, moment)))
  // What was asked is in papers once it is agreed, in the same words.
  const dates = await db
    .select({ reason: dateChanges.reason })
    .from(dateChanges)
    .where(
      and(
        eq(dateChanges.actionId, actionId),
        ne(dateChanges.step, 'refused'),
        knownBy(dateChanges, untilMoment(moment)),
      ),
    )
    .orderBy(asc(dateChanges.id))
  const steps = await db
    .select({ title: milestones.title })
    .from(milestones)
    .where(and(eq(milestones.actionId, actionId), knownAt(milestones, moment)))
    .orderBy(asc(milestones.thingId))

  const of = (text: PublicText, words: string | null | undefined) => (words ? [{ text, words }] : [])
  const all = [
    ...of('title', version?.title),
    ...of('success-measure', version?.measure),
    ...of('progress', update?.progress),
    ...of('way-back', update?.wayBack),
    ...dates.flatMap(({ reason }) => of('date-reason', reason)),
    ...steps.flatMap(({ title }) => of('milestone', title)),
  ]
  return [...new Map(all.map((one) => [`${one.text} ${one.words}`, one])).values()]
}
