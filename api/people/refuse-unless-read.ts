import { eq } from 'drizzle-orm'
import { people } from '../../db/schema/index.ts'
import type { WritingDb } from '../../db/store.ts'
import { refuseUnlessLast } from '../record/refuse-unless-last.ts'

interface Person {
  id: string
  rowId: string
  name: string
  email: string
}

/**
 * Lets nobody give a name or an address in the place of one that they have not
 * read. The two are one version, but whoever gives one is not stopped by a
 * change of the other.
 *
 * @throws Refusal 409 with what there is now; 400 where nothing says what was read.
 */
export async function refuseUnlessReadOf(
  db: WritingDb,
  field: 'name' | 'email',
  {
    person,
    yours,
  }: { person: Person; yours: { basedOn?: string | null | undefined } & Partial<Pick<Person, 'name' | 'email'>> },
): Promise<void> {
  if ((await readBy(db, person, yours))?.[field] === person[field]) return
  await refuseUnlessLast({ db, planId: null }, yours, { id: person.rowId }, FIELD[field], { [field]: person[field] })
}

/**
 * Whether somebody who had read another name or address gives the one that is there by now: then theirs was saved, and only
 * its answer was lost.
 */
export async function isSavedAlready(
  db: WritingDb,
  field: 'name' | 'email',
  { person, yours }: { person: Person; yours: { basedOn?: string | null | undefined } },
): Promise<boolean> {
  const read = await readBy(db, person, yours)
  return read !== undefined && read[field] !== person[field]
}

/** What somebody had read of a person; undefined where they do not say. */
async function readBy(
  db: WritingDb,
  { id }: Person,
  { basedOn }: { basedOn?: string | null | undefined },
): Promise<typeof people.$inferSelect | undefined> {
  const [read] = await db
    .select()
    .from(people)
    .where(eq(people.id, basedOn ?? ''))
  return read && (read.personId ?? read.id) === id ? read : undefined
}

const FIELD = { name: 'name', email: 'email address' }
