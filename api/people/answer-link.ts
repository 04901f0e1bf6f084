import { and, eq, isNull } from 'drizzle-orm'
import { credentials, oneTimeLinks, sessions, signInFailures } from '../../db/schema/index.ts'
import type { WritingDb } from '../../db/store.ts'
import { ChosenPassword, type LinkAnswer } from '../../domain/contract/one-time-links.ts'
import { endCalendarLinksOf } from '../calendar-links/keep-links.ts'
import type { Deps } from '../deps.ts'
import { refuseField } from '../http/refusal.ts'
import { record } from '../record/record.ts'
import { transact, type Open } from '../record/transact.ts'
import type { Identity } from '../session/identity.ts'
import { hashPassword } from '../session/password.ts'
import { refusePassword } from '../session/refuse-password.ts'
import { accountFailures } from '../session/sign-in-limits.ts'
import { startSession } from '../session/start-session.ts'
import type { Whence } from '../session/whence.ts'
import { claimPosts } from './claim-posts.ts'
import { findPerson } from './find.ts'
import { givePart } from './give-part.ts'
import { givePost } from './give-post.ts'
import { knowPeople } from './know-people.ts'
import { findLink, refuseClosed, refuseOtherAddress, type Link } from './links.ts'
import { readPerson } from './person-rows.ts'
import { rename } from './rename.ts'
import { tellOfAccepted } from './tell-board.ts'

interface Answering {
  token: string
  answer: LinkAnswer
  whence: Whence
  /** Who is signed in with this browser already. */
  signedIn: Identity | null
  /** Signs in with the password that an account has; refuses as signing in does. */
  signIn: (email: string, password: string) => Promise<Started>
}

/** A session that has begun; null where one is open already, and goes on. */
type Started = { personId: string; token: string; sessionId: string }

/**
 * Answers a link: accepts an invitation, or chooses a new password. Whoever has
 * an account accepts with the password they have; a link never changes one that
 * it is not for.
 *
 * @throws Refusal 404, or 409 when the link is used, taken back, late or another's; 400 beside the box that needs something.
 */
export async function answerLink(deps: Deps, asked: Answering): Promise<Started | null> {
  const { token, answer, signedIn, whence } = asked
  const { db } = deps.store
  const link = await findLink(db, deps, token)
  try {
    refuseClosed(link, deps.clock.now())
    refuseOtherAddress(link, signedIn?.email ?? null)
  } catch (refused) {
    deps.tell({ event: 'link-refused', person: signedIn?.id ?? null, plan: link.planId, request: whence.request })
    throw refused
  }
  const known = await findPerson(db, link.email)
  const hasAccount = known !== undefined && (await db.$count(credentials, eq(credentials.personId, known.id))) > 0

  if (link.kind === 'reset') return chooseAgain(deps, link, asked)
  if (!hasAccount) return begin(deps, link, asked)
  const started = signedIn ? null : await asked.signIn(link.email, needPassword(answer))
  const personId = started?.personId ?? signedIn?.id ?? ''
  await transact(deps, async (open, tx) => {
    await accept(deps, open, tx, { token, personId })
    await use(tx, deps, link)
  })
  deps.tell({ event: 'invitation-accepted', person: personId, plan: link.planId, request: whence.request })
  return started
}

/** Makes an account of whoever has none, and gives it the part that the link offers. */
async function begin(deps: Deps, link: Link, { token, answer, whence }: Answering): Promise<Started> {
  const name = answer.name ?? refuse('name', 'Enter your name')
  const passwordHash = await chosen(deps, answer, { name, email: link.email })
  const started = await transact(deps, async (open, db) => {
    const personId = (await knowPeople(open, { email: link.email, name })).get(link.email) ?? ''
    const person = await readPerson(db, personId)
    if (person) await rename(open, db, { person, to: { name }, by: personId, now: deps.clock.now() })
    const { at } = await open({ planId: null, by: personId })
    await db.insert(credentials).values({ personId, passwordHash, changedAt: at, signedInAt: deps.clock.now() })
    await accept(deps, open, db, { token, personId })
    const session = await startSession(db, deps, { personId, agent: whence.agent })
    await use(db, deps, link)
    return { personId, ...session }
  })
  deps.tell({ event: 'invitation-accepted', person: started.personId, plan: link.planId, request: whence.request })
  deps.tell({ event: 'signed-in', person: started.personId, request: whence.request })
  return started
}

/** A new password in the place of the one that was, which lets nobody in any more. Everywhere they are signed out. */
async function chooseAgain(deps: Deps, link: Link, { token, answer, whence }: Answering): Promise<Started> {
  const personId = link.personId ?? ''
  const person = (await readPerson(deps.store.db, personId)) ?? { name: '', email: link.email }
  const passwordHash = await chosen(deps, answer, person)
  const started = await transact(deps, async (open, db) => {
    refuseClosed(await findLink(db, deps, token), deps.clock.now())
    const house = await open({ planId: null, by: personId })
    const now = deps.clock.now()
    const fresh = { passwordHash, changedAt: house.at, givenAt: null, signedInAt: now }
    if ((await db.$count(credentials, eq(credentials.personId, personId))) > 0)
      await db.update(credentials).set(fresh).where(eq(credentials.personId, personId))
    else await db.insert(credentials).values({ personId, ...fresh })
    await db
      .update(sessions)
      .set({ revokedAt: now })
      .where(and(eq(sessions.personId, personId), isNull(sessions.revokedAt)))
    await endCalendarLinksOf(db, personId)
    await db.delete(signInFailures).where(accountFailures(link.email))
    await record(house, {
      verb: 'changed',
      subject: { kind: 'person', ref: link.email },
      after: { password: 'reset' },
      rows: [],
    })
    const session = await startSession(db, deps, { personId, agent: whence.agent })
    await use(db, deps, link)
    return { personId, ...session }
  })
  deps.tell({ event: 'reset-used', person: personId, request: whence.request })
  deps.tell({ event: 'signed-in', person: personId, request: whence.request })
  return started
}

/** Gives what a link offers to whose it is. Read again: of two at once, the second finds that it has been used. */
async function accept(
  deps: Deps,
  open: Open,
  db: WritingDb,
  { token, personId }: { token: string; personId: string },
): Promise<void> {
  const link = await findLink(db, deps, token)
  refuseClosed(link, deps.clock.now())
  const person = await readPerson(db, personId)
  if (!person || link.role === null) throw new Error('An invitation offers no part')
  const inviter = await readPerson(db, link.madeBy)
  await givePart(open, {
    planId: link.planId,
    person,
    role: link.role,
    by: personId,
    beside: { invitedBy: inviter?.email ?? '' },
  })
  await tellOfAccepted(open, link, personId)
  if (link.planId === null) return
  const tx = await open({ planId: link.planId, by: personId })
  const { postId, holdsFrom } = link
  await claimPosts(tx, { person, role: link.role, offer: { postId, holdsFrom }, invitedBy: inviter?.name ?? '' })
  if (postId !== null) await givePost(tx, { postId, person, from: holdsFrom, invitedBy: inviter?.name ?? '' })
}

/** Once the session has begun: what begins later is signed in by the password alone. */
const use = (db: WritingDb, { clock }: Deps, { id }: Link) =>
  db.update(oneTimeLinks).set({ usedAt: clock.now() }).where(eq(oneTimeLinks.id, id))

async function chosen(deps: Deps, answer: LinkAnswer, of: { name: string; email: string }): Promise<string> {
  const read = ChosenPassword.safeParse(needPassword(answer))
  if (!read.success) throw refuseField('password', read.error.issues[0]?.message ?? '')
  await refusePassword(deps, { field: 'password', password: read.data, of })
  return hashPassword(read.data)
}

const needPassword = ({ password }: LinkAnswer): string => password ?? refuse('password', 'Enter a password')

const refuse = (field: string, message: string): never => {
  throw refuseField(field, message)
}
