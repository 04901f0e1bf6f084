import { and, desc, eq, sql } from 'drizzle-orm'
import { knownAt } from '../../db/as-at.ts'
import { prepared } from '../../db/prepared.ts'
import { actions, publicationMarks } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import type { Mark } from '../../domain/publication.ts'
import { inOrderOfRefs } from '../../domain/refs.ts'

export type MarkRow = typeof publicationMarks.$inferSelect

/** The texts of a plan that are not for publication, in the order of its actions: now, whichever moment is looked at. */
export async function readMarks(db: Db, planId: string): Promise<Mark[]> {
  const marks = await db
    .select({ ref: actions.ref, text: publicationMarks.text, words: publicationMarks.words })
    .from(publicationMarks)
    .innerJoin(actions, and(eq(actions.thingId, publicationMarks.actionId), knownAt(actions, null)))
    .where(
      and(eq(publicationMarks.planId, planId), eq(publicationMarks.isWithheld, true), knownAt(publicationMarks, null)),
    )
    .orderBy(publicationMarks.thingId)
  const byRef = Map.groupBy(marks, ({ ref }) => ref)
  return inOrderOfRefs(byRef.keys()).flatMap((ref) => byRef.get(ref) ?? [])
}

/** What was last recorded of each text of one action that was ever marked, the newest first. */
export const readMarksOf = (db: Db, actionId: string): Promise<MarkRow[]> => marksOf(db).execute({ actionId })

const marksOf = prepared((db) =>
  db
    .select()
    .from(publicationMarks)
    .where(and(eq(publicationMarks.actionId, sql.placeholder('actionId')), knownAt(publicationMarks, null)))
    .orderBy(desc(publicationMarks.id))
    .prepare('marks_of_action'),
)
