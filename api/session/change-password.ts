import { and, eq, isNull, ne, or } from 'drizzle-orm'
import type { NewPassword } from '../../domain/contract/session.ts'
import { credentials, sessions, signInFailures } from '../../db/schema/index.ts'
import type { Deps } from '../deps.ts'
import { refuseField } from '../http/refusal.ts'
import { hashPassword, isPassword } from './password.ts'
import type { Identity } from './identity.ts'
import { refusePassword } from './refuse-password.ts'
import { accountFailures, refuseAfter } from './sign-in-limits.ts'

/**
 * Changes a password, and signs out every other browser: whoever knew the old
 * one is out. Guesses at the current one are counted by whom they are made.
 *
 * @param request The name of the request, for the log.
 */
export async function changePassword(
  deps: Deps,
  who: Identity,
  { current, next }: NewPassword,
  request: string | null,
): Promise<void> {
  const { store, clock, tell } = deps
  const guesser = `change of ${who.id}`
  await refuseAfter(deps, guesser)
  const [kept] = await store.db
    .select({ passwordHash: credentials.passwordHash })
    .from(credentials)
    .where(eq(credentials.personId, who.id))
  if (!kept || !(await isPassword(current, kept.passwordHash))) {
    tell({ event: 'password-change-failed', person: who.id, request })
    throw refuseField('current', 'That is not your current password. Type it again')
  }
  if (current === next) throw refuseField('next', 'Choose a password that is not the one you have')
  await refusePassword(deps, { field: 'next', password: next, of: who })

  const passwordHash = await hashPassword(next)
  const now = clock.now()
  await store.tx(async (tx) => {
    await tx.delete(signInFailures).where(or(accountFailures(who.email), accountFailures(guesser)))
    await tx
      .update(credentials)
      .set({ passwordHash, changedAt: now, givenAt: null })
      .where(eq(credentials.personId, who.id))
    await tx
      .update(sessions)
      .set({ revokedAt: now })
      .where(and(eq(sessions.personId, who.id), ne(sessions.id, who.sessionId), isNull(sessions.revokedAt)))
  })
  tell({ event: 'password-changed', person: who.id, request })
}
