import { isNull } from 'drizzle-orm'
import type { FirstAccount } from '../../domain/contract/session.ts'
import { credentials, memberships, people } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import { recordChange } from '../changes/record-change.ts'
import type { Deps } from '../deps.ts'
import { Refusal, refuseField } from '../http/refusal.ts'
import { hashPassword } from './password.ts'
import { countAttempt } from './sign-in-limits.ts'
import { startSession } from './start-session.ts'

/** Whether nobody can sign in yet. */
export async function needsFirstAccount(db: Db): Promise<boolean> {
  const [anyone] = await db.select({ id: credentials.personId }).from(credentials).limit(1)
  return anyone === undefined
}

/** Makes the administrator's account of an empty installation, for whoever can read the server's log. */
export async function makeFirstAccount(
  deps: Deps,
  { code, name, email, password }: FirstAccount,
  { address, agent }: { address: string; agent: string },
): Promise<{ personId: string; token: string; sessionId: string }> {
  const { store, clock, newId, settings } = deps
  await countAttempt(deps, 'first-account', address)
  if (settings.firstVisitCode === null || code !== settings.firstVisitCode)
    throw refuseField('code', 'That is not the code. Copy it from the server’s log')

  const passwordHash = await hashPassword(password)
  return store.tx(async (tx) => {
    if (!(await needsFirstAccount(tx)))
      throw new Refusal(409, 'moved-on', 'This installation has its administrator. Sign in, or ask them for an account')

    const now = clock.now()
    const account = email.toLowerCase()
    const known = (await tx.select().from(people).where(isNull(people.supersededAt))).find(
      (one) => one.email === account,
    )
    const personId = known?.id ?? newId()
    if (!known)
      await tx.insert(people).values({ id: personId, email: account, name, recordedAt: now, supersededAt: null })
    await tx.insert(credentials).values({ personId, passwordHash, changedAt: now })
    await tx.insert(memberships).values({
      id: newId(),
      planId: null,
      personId,
      role: 'administrator',
      recordedAt: now,
      recordedBy: personId,
      supersededAt: null,
    })
    await recordChange(tx, deps, {
      planId: null,
      at: now,
      by: personId,
      verb: 'added',
      subject: { kind: 'person', ref: account },
      before: null,
      after: { email: account, name, role: 'administrator' },
    })
    const started = await startSession(tx, deps, { personId, agent })
    return { personId, ...started }
  })
}
