import { and, eq, gt, isNull, lte, or, sql, type AnyColumn, type Placeholder, type SQL } from 'drizzle-orm'
import { knownAt } from '../../db/as-at.ts'
import { people } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import type { Instant } from '../../domain/day.ts'

/** Whose row of `people` it is: the id that everything else refers to. */
export const personIdOf = sql<string>`coalesce(${people.personId}, ${people.id})`

/** Every row of `people` that is, or was, a person's. */
export const ofPerson = (person: AnyColumn | string | Placeholder) =>
  or(eq(people.id, person as string), eq(people.personId, person as string))

/** The row of `people` that says what a person is called now, and their address. */
export const isPerson = (person: AnyColumn | string): SQL | undefined => and(ofPerson(person), knownAt(people, null))

/**
 * The row that said so at a moment. Before somebody was known here, as authors
 * of what was brought in were not, they go by their first name.
 */
export const wasPerson = (person: AnyColumn | string, moment: Instant | Placeholder | AnyColumn): SQL | undefined =>
  and(
    ofPerson(person),
    or(isNull(people.personId), lte(people.recordedAt, moment as Instant)),
    or(isNull(people.supersededAt), gt(people.supersededAt, moment as Instant)),
  )

/** What a person is called now, and their address; undefined when there is no such person. */
export async function readPerson(db: Db, id: string) {
  const [person] = await db
    .select({ id: personIdOf, rowId: people.id, email: people.email, name: people.name })
    .from(people)
    .where(isPerson(id))
  return person
}
