import { and, inArray } from 'drizzle-orm'
import { knownAt } from '../../db/as-at.ts'
import { people } from '../../db/schema/index.ts'
import { record, row } from '../record/record.ts'
import type { Open } from '../record/transact.ts'
import { personIdOf } from './person-rows.ts'

/** How many addresses are asked for in one query. */
const AT_ONCE = 500

export interface Named {
  email: string
  name: string
}

/**
 * The id of each person by their email address, in small letters. Somebody is
 * the same person in every plan; whoever is not known yet becomes so, and the
 * installation's record says by whom.
 */
export async function knowPeople(open: Open, by: Named, others: readonly Named[] = []): Promise<Map<string, string>> {
  const listed = [...others, by]
  const house = await open({ planId: null, by: '' })
  const known = new Map<string, string>()
  for (let from = 0; from < listed.length; from += AT_ONCE) {
    const emails = listed.slice(from, from + AT_ONCE).map(({ email }) => email)
    const found = await house.db
      .select({ id: personIdOf, email: people.email })
      .from(people)
      .where(and(inArray(people.email, emails), knownAt(people, null)))
    for (const { id, email } of found) known.set(email, id)
  }

  const doneBy = known.get(by.email) ?? house.nextId()
  // Whoever does it comes first, under the name that the others give them: the rest are made known by them.
  const first = others.find(({ email }) => email === by.email) ?? by
  for (const { email, name } of [first, ...others]) {
    if (known.has(email)) continue
    const id = email === by.email ? doneBy : house.nextId()
    await record(
      { ...house, by: doneBy },
      {
        verb: 'added',
        subject: { kind: 'person', ref: email },
        after: { email, name },
        rows: [row(people, { id, personId: null, email, name })],
      },
    )
    known.set(email, id)
  }
  return known
}
