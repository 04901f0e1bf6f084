import type { FirstAccount } from '../../domain/contract/session.ts'
import { credentials, memberships } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import type { Deps } from '../deps.ts'
import { Refusal, refuseField } from '../http/refusal.ts'
import { knowPeople } from '../people/know-people.ts'
import { record, row } from '../record/record.ts'
import { transact } from '../record/transact.ts'
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
  const { settings } = deps
  await countAttempt(deps, 'first-account', address)
  if (settings.firstVisitCode === null || code !== settings.firstVisitCode)
    throw refuseField('code', 'That is not the code. Copy it from the server’s log')

  const passwordHash = await hashPassword(password)
  return transact(deps, async (open, db) => {
    if (!(await needsFirstAccount(db)))
      throw new Refusal(409, 'moved-on', 'This installation has its administrator. Sign in, or ask them for an account')

    const account = email.toLowerCase()
    const personId = (await knowPeople(open, { email: account, name })).get(account) ?? ''
    const house = await open({ planId: null, by: personId })
    await db.insert(credentials).values({ personId, passwordHash, changedAt: house.at })
    await record(house, {
      verb: 'added',
      subject: { kind: 'person', ref: account },
      after: { role: 'administrator' },
      rows: [row(memberships, { personId, role: 'administrator' })],
    })
    const started = await startSession(db, deps, { personId, agent })
    return { personId, ...started }
  })
}
