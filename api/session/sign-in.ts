import { and, eq, gt, lte, or } from 'drizzle-orm'
import type { SignIn } from '../../domain/contract/session.ts'
import { knownAt } from '../../db/as-at.ts'
import { credentials, people, sessions, signInFailures } from '../../db/schema/index.ts'
import type { Deps } from '../deps.ts'
import { Refusal } from '../http/refusal.ts'
import { hashPassword, isPassword } from './password.ts'
import { accountFailures, countAttempt, SIGN_IN_WAITS } from './sign-in-limits.ts'
import { startSession } from './start-session.ts'
import { latestEnd } from './windows.ts'

// Verified when there is no such account, so that both take as long. Of words nobody knows.
const nobody = hashPassword(crypto.randomUUID())

/**
 * Signs somebody in. Whether the account or the password was wrong is never
 * said, nor told by how long it takes.
 */
export async function signIn(
  deps: Deps,
  { email, password }: SignIn,
  { address, agent }: { address: string; agent: string },
): Promise<{ personId: string; token: string; sessionId: string }> {
  const { store, clock } = deps
  const account = email.toLowerCase()
  await countAttempt(deps, account, address)

  const [known] = await store.db
    .select({ personId: people.id, passwordHash: credentials.passwordHash })
    .from(people)
    .innerJoin(credentials, eq(credentials.personId, people.id))
    .where(and(eq(people.email, account), knownAt(people, null)))

  const right = await isPassword(password, known?.passwordHash ?? (await nobody))
  if (!known || !right)
    throw new Refusal(
      401,
      'not-recognised',
      'That email address and password do not go together. Check both and try again',
      {
        fields: { password: 'That email address and password do not go together. Check both and try again' },
      },
    )

  return store.tx(async (tx) => {
    await tx.delete(signInFailures).where(accountFailures(account))
    const now = clock.now()
    await tx.delete(sessions).where(or(lte(sessions.expiresAt, now), gt(sessions.expiresAt, latestEnd(now))))
    const started = await startSession(tx, deps, { personId: known.personId, agent })
    return { personId: known.personId, ...started }
  }, SIGN_IN_WAITS)
}
