import { and, inArray, isNull } from 'drizzle-orm'
import { people } from '../../db/schema/index.ts'
import type { WritingDb } from '../../db/store.ts'
import type { Instant } from '../../domain/day.ts'
import type { Deps } from '../deps.ts'
import { insertRows } from './insert-rows.ts'

/** How many addresses are asked for in one query. */
const AT_ONCE = 500

interface Listed {
  email: string
  name: string
}

/** People are the same person in every plan, by their email address. Answers the id of each. */
export async function importPeople(
  tx: WritingDb,
  { newId }: Pick<Deps, 'newId'>,
  listed: readonly Listed[],
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

  const missing = new Map<string, typeof people.$inferSelect>()
  for (const { email, name } of listed) {
    if (known.has(email)) continue
    const id = newId()
    missing.set(email, { id, email, name, recordedAt: at, supersededAt: null })
    known.set(email, id)
  }
  await insertRows(tx, people, [...missing.values()])
  return known
}
