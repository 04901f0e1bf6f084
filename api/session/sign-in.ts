import { and, eq, gt, lte, or } from 'drizzle-orm'
import type { SignIn } from '../../domain/contract/session.ts'
import { knownAt } from '../../db/as-at.ts'
import { credentials, people, sessions } from '../../db/schema/index.ts'
import type { Deps } from '../deps.ts'
import { Refusal } from '../http/refusal.ts'
import { personIdOf } from '../people/person-rows.ts'
import { knownBrowser } from './known-browser.ts'
import { hashPassword, isPassword } from './password.ts'
import { countAttempt, forgetAttempts, SIGN_IN_WAITS, type Attempt } from './sign-in-limits.ts'
import { startSession } from './start-session.ts'
import type { Whence } from './whence.ts'
import { latestEnd } from './windows.ts'

// Verified when there is no such account, so that both take as long. Of words nobody knows.
const nobody = hashPassword(crypto.randomUUID())

const NOT_TOGETHER = 'That email address and password do not go together. Check both and try again'

/**
 * Signs somebody in. Whether the account or the password was wrong is never
 * said, nor told by how long it takes.
 *
 * @param wait Holds an attempt up for so many seconds; refuses 429 when one is held up there already.
 */
export async function signIn(
  deps: Deps,
  { email, password }: SignIn,
  { address, agent, signs, request }: Whence,
  wait: (attempt: Attempt, seconds: number) => Promise<void>,
): Promise<{ personId: string; token: string; sessionId: string }> {
  const { store, clock, tell } = deps
  const account = email.toLowerCase()
  const [known] = await store.db
    .select({ personId: personIdOf, passwordHash: credentials.passwordHash })
    .from(people)
    .innerJoin(credentials, eq(credentials.personId, personIdOf))
    .where(and(eq(people.email, account), knownAt(people, null)))
  const personId = known?.personId ?? null
  const browser = personId === null ? null : knownBrowser(deps, { signs, personId, now: clock.now() })

  const attempt: Attempt = { account, address, browser }
  const { waitSeconds, isFirstToWait } = await countAttempt(deps, attempt)
  if (isFirstToWait) tell({ event: 'sign-in-slowed', person: personId, request })
  try {
    await wait(attempt, waitSeconds)
  } catch (refused) {
    tell({ event: 'sign-in-refused', person: personId, request })
    throw refused
  }

  const right = await isPassword(password, known?.passwordHash ?? (await nobody))
  if (!known || !right) {
    tell({ event: 'sign-in-failed', person: personId, request })
    throw new Refusal(401, 'not-recognised', NOT_TOGETHER, { fields: { password: NOT_TOGETHER } })
  }

  const started = await store.tx(async (tx) => {
    await forgetAttempts(tx, attempt)
    const now = clock.now()
    await tx.delete(sessions).where(or(lte(sessions.expiresAt, now), gt(sessions.expiresAt, latestEnd(now))))
    await tx.update(credentials).set({ signedInAt: now }).where(eq(credentials.personId, known.personId))
    return startSession(tx, deps, { personId: known.personId, agent })
  }, SIGN_IN_WAITS)
  tell({ event: 'signed-in', person: known.personId, request })
  return { personId: known.personId, ...started }
}
