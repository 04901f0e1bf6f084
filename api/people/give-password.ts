import { and, eq, isNull } from 'drizzle-orm'
import { credentials, sessions, signInFailures } from '../../db/schema/index.ts'
import { endCalendarLinksOf } from '../calendar-links/keep-links.ts'
import type { Deps } from '../deps.ts'
import { record } from '../record/record.ts'
import { transact } from '../record/transact.ts'
import { hashPassword } from '../session/password.ts'
import { accountFailures } from '../session/sign-in-limits.ts'
import { getPerson } from './find.ts'
import { knowPeople, type Named } from './know-people.ts'
import { chairedBy } from './keeper.ts'
import { noteReset } from './links.ts'
import { makePassword } from './make-password.ts'
import { tellBoard } from './tell-board.ts'

/**
 * Gives somebody a new password, which is shown once, and signs them out
 * everywhere: whoever knew the old one is out. Failed attempts are forgotten, so
 * that they can sign in at once; they are asked for one of their own then.
 */
export async function givePassword(deps: Deps, { email, by }: { email: string; by: Named }): Promise<string> {
  const password = makePassword()
  const passwordHash = await hashPassword(password)
  const person = await transact(deps, async (open, db) => {
    const { id: personId } = await getPerson(db, email)
    const doneBy = (await knowPeople(open, by)).get(by.email) ?? ''
    const house = await open({ planId: null, by: doneBy })
    const theirs = eq(credentials.personId, personId)
    if ((await db.$count(credentials, theirs)) > 0)
      await db.update(credentials).set({ passwordHash, changedAt: house.at, givenAt: house.at }).where(theirs)
    else await db.insert(credentials).values({ personId, passwordHash, changedAt: house.at, givenAt: house.at })
    await db
      .update(sessions)
      .set({ revokedAt: house.at })
      .where(and(eq(sessions.personId, personId), isNull(sessions.revokedAt)))
    await endCalendarLinksOf(db, personId)
    await db.delete(signInFailures).where(accountFailures(email))
    await noteReset(db, deps, { personId, email, madeBy: doneBy })
    for (const planId of await chairedBy(db, personId))
      await tellBoard(open, { planId, by: doneBy, email, access: 'reset' })
    await record(house, {
      verb: 'changed',
      subject: { kind: 'person', ref: email },
      after: { password: 'given' },
      rows: [],
    })
    return personId
  })
  deps.tell({ event: 'password-given', person })
  return password
}
