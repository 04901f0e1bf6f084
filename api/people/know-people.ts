import { and, inArray, isNull } from 'drizzle-orm'
import { people } from '../../db/schema/index.ts'
import { inserter } from '../../db/prepared.ts'
import type { WritingDb } from '../../db/store.ts'
import type { Instant } from '../../domain/day.ts'
import type { Deps } from '../deps.ts'

/** How many addresses are asked for in one query. */
const AT_ONCE = 500

const addPerson = inserter(people)

export interface Named {
  email: string
  name: string
}

/**
 * The id of each person by their email address, in small letters. Somebody is
 * the same person in every plan; whoever is not known yet becomes so.
 */
export async function knowPeople(
  tx: WritingDb,
  { newId }: Pick<Deps, 'newId'>,
  listed: readonly Named[],
  at: Instant,
): Promise<Map<string, string>> {
  const known = new Map<string, string>()
  for (let from = 0; from < listed.length; from += AT_ONCE) {
    const emails = listed.slice(from, from + AT_ONCE).map(({ email }) => email)
    const found = await tx
      .select({ id: people.id, email: people.email })
      .from(people)
      .where(and(inArray(people.email, emails), isNull(people.supersededAt)))
    for (const { id, email } of found) known.set(email, id)
  }
  for (const { email, name } of listed) {
    if (known.has(email)) continue
    const id = newId()
    await addPerson(tx, { id, email, name, recordedAt: at, supersededAt: null })
    known.set(email, id)
  }
  return known
}
