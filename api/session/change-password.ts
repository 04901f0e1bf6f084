import { and, eq, isNull, ne } from 'drizzle-orm'
import type { NewPassword } from '../../domain/contract/session.ts'
import { credentials, sessions, signInFailures } from '../../db/schema/index.ts'
import type { Deps } from '../deps.ts'
import { refuseField } from '../http/refusal.ts'
import { hashPassword, isPassword } from './password.ts'
import type { Identity } from './identity.ts'
import { accountFailures, countAttempt } from './sign-in-limits.ts'

/**
 * Changes a password, and signs out every other browser: whoever knew the old
 * one is out. Guesses at the current one are limited like those at sign-in.
 */
export async function changePassword(deps: Deps, who: Identity, { current, next }: NewPassword): Promise<void> {
  const { store, clock } = deps
  await countAttempt(deps, who.email, `account ${who.id}`)
  const [kept] = await store.db
    .select({ passwordHash: credentials.passwordHash })
    .from(credentials)
    .where(eq(credentials.personId, who.id))
  if (!kept || !(await isPassword(current, kept.passwordHash)))
    throw refuseField('current', 'That is not your current password. Type it again')
  if (current === next) throw refuseField('next', 'Choose a password that is not the one you have')

  const passwordHash = await hashPassword(next)
  const now = clock.now()
  await store.tx(async (tx) => {
    await tx.delete(signInFailures).where(accountFailures(who.email))
    await tx.update(credentials).set({ passwordHash, changedAt: now }).where(eq(credentials.personId, who.id))
    await tx
      .update(sessions)
      .set({ revokedAt: now })
      .where(and(eq(sessions.personId, who.id), ne(sessions.id, who.sessionId), isNull(sessions.revokedAt)))
  })
}
