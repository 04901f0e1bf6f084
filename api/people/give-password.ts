import { and, eq, isNull } from 'drizzle-orm'
import { credentials, sessions, signInFailures } from '../../db/schema/index.ts'
import { recordChange } from '../changes/record-change.ts'
import type { Deps } from '../deps.ts'
import { hashPassword } from '../session/password.ts'
import { accountFailures } from '../session/sign-in-limits.ts'
import { getPerson } from './find.ts'
import { knowPeople, type Named } from './know-people.ts'
import { makePassword } from './make-password.ts'

/**
 * Gives somebody a new password, which is shown once, and signs them out
 * everywhere: whoever knew the old one is out. Failed attempts are forgotten, so
 * that they can sign in at once.
 */
export async function givePassword(deps: Deps, { email, by }: { email: string; by: Named }): Promise<string> {
  const { store, clock } = deps
  const password = makePassword()
  const passwordHash = await hashPassword(password)

  await store.tx(async (tx) => {
    const { id: personId } = await getPerson(tx, email)
    const at = clock.now()
    const doneBy = (await knowPeople(tx, deps, [by], at)).get(by.email) ?? ''
    const theirs = eq(credentials.personId, personId)
    if ((await tx.$count(credentials, theirs)) > 0)
      await tx.update(credentials).set({ passwordHash, changedAt: at }).where(theirs)
    else await tx.insert(credentials).values({ personId, passwordHash, changedAt: at })
    await tx
      .update(sessions)
      .set({ revokedAt: at })
      .where(and(eq(sessions.personId, personId), isNull(sessions.revokedAt)))
    await tx.delete(signInFailures).where(accountFailures(email))
    await recordChange(tx, deps, {
      planId: null,
      at,
      by: doneBy,
      verb: 'changed',
      subject: { kind: 'person', ref: email },
      before: null,
      after: { password: 'given' },
    })
  })
  return password
}
