import type { FirstAccount } from '../../domain/contract/session.ts'
import { credentials, signInFailures } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import type { Deps } from '../deps.ts'
import { Refusal, refuseField } from '../http/refusal.ts'
import { knowPeople } from '../people/know-people.ts'
import { part } from '../people/parts.ts'
import { record } from '../record/record.ts'
import { transact } from '../record/transact.ts'
import { hashPassword } from './password.ts'
import { refusePassword } from './refuse-password.ts'
import { accountFailures, refuseAfter } from './sign-in-limits.ts'
import { startSession } from './start-session.ts'
import type { Whence } from './whence.ts'

/** Whether nobody can sign in yet. */
export async function needsFirstAccount(db: Db): Promise<boolean> {
  const [anyone] = await db.select({ id: credentials.personId }).from(credentials).limit(1)
  return anyone === undefined
}

/**
 * Whether a code is the one in the log. Guesses are counted by where they come
 * from: nobody is kept out by those of others.
 *
 * @throws Refusal 400 beside the code, 429 after ten wrong ones.
 */
export async function checkCode(
  deps: Deps,
  code: string,
  { address, request }: Pick<Whence, 'address' | 'request'>,
): Promise<void> {
  const { settings, store, tell } = deps
  const guesser = `first account from ${address}`
  await refuseAfter(deps, guesser)
  if (settings.firstVisitCode === null || code !== settings.firstVisitCode) {
    tell({ event: 'code-wrong', request })
    throw refuseField('code', 'That is not the code. Copy it from the server’s log')
  }
  await store.tx((tx) => tx.delete(signInFailures).where(accountFailures(guesser)))
}

/** Makes the administrator's account of an empty installation, for whoever can read the server's log. */
export async function makeFirstAccount(
  deps: Deps,
  { code, name, email, password }: FirstAccount,
  { address, agent, request }: Whence,
): Promise<{ personId: string; token: string; sessionId: string }> {
  await checkCode(deps, code, { address, request })
  await refusePassword(deps, { field: 'password', password, of: { name, email } })

  const passwordHash = await hashPassword(password)
  const made = await transact(deps, async (open, db) => {
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
      rows: [part({ personId, role: 'administrator' })],
    })
    const started = await startSession(db, deps, { personId, agent })
    return { personId, ...started }
  })
  deps.tell({ event: 'first-account-made', person: made.personId, request })
  deps.tell({ event: 'signed-in', person: made.personId, request })
  return made
}
