import { randomBytes } from 'node:crypto'
import { and, eq, gt, isNull, ne } from 'drizzle-orm'
import { oneTimeLinks } from '../../db/schema/index.ts'
import type { Db, WritingDb } from '../../db/store.ts'
import type { Instant } from '../../domain/day.ts'
import { linkExpires, linkState, type LinkKind, type LinkState } from '../../domain/one-time-link.ts'
import type { LinkMade } from '../../domain/contract/one-time-links.ts'
import type { Deps } from '../deps.ts'
import { Refusal, notThere } from '../http/refusal.ts'
import { hashToken } from '../session/read-session.ts'

export type Link = typeof oneTimeLinks.$inferSelect

type For = Pick<Link, 'kind' | 'email'> &
  Partial<Pick<Link, 'name' | 'personId' | 'planId' | 'role' | 'postId' | 'holdsFrom'>>

/** Makes a link that can be used once, by one address. An open one for the same takes its leave. */
export async function makeLink(
  db: WritingDb,
  { clock, newId, settings }: Deps,
  { madeBy, ...of }: For & { madeBy: string },
): Promise<LinkMade> {
  const { kind, email, planId = null } = of
  const now = clock.now()
  const before = and(
    eq(oneTimeLinks.kind, kind),
    eq(oneTimeLinks.email, email),
    // A password is one, whoever resets it; an invitation is to one plan.
    kind === 'reset' ? undefined : planId === null ? isNull(oneTimeLinks.planId) : eq(oneTimeLinks.planId, planId),
    isOpen(),
  )
  const replaces = (await db.$count(oneTimeLinks, and(before, gt(oneTimeLinks.expiresAt, now)))) > 0
  await db.update(oneTimeLinks).set({ takenBackAt: now }).where(before)
  const token = randomBytes(32).toString('base64url')
  const expiresAt = linkExpires(now)
  const tokenHash = hashToken(token, settings.sessionSecret)
  await db.insert(oneTimeLinks).values({ id: newId(), ...of, tokenHash, madeBy, madeAt: now, expiresAt })
  return { kind, email, token, expiresAt, beside: replaces ? ['replaces'] : [] }
}

/** Notes that somebody was given a password without a link, so that they are told of it as of any reset. */
export async function noteReset(
  db: WritingDb,
  { clock, newId }: Deps,
  of: { personId: string; email: string; madeBy: string },
): Promise<void> {
  const now = clock.now()
  await db.insert(oneTimeLinks).values({ id: newId(), kind: 'reset', ...of, madeAt: now, expiresAt: now, usedAt: now })
}

/** Neither used nor taken back; it may be late. */
export const isOpen = () => and(isNull(oneTimeLinks.usedAt), isNull(oneTimeLinks.takenBackAt))

/** Whether an open invitation offers a post to somebody else. */
export const isOfferedTo = async (
  db: Db,
  { postId, not, now }: { postId: string; not: string; now: Instant },
): Promise<boolean> =>
  (await db.$count(
    oneTimeLinks,
    and(eq(oneTimeLinks.postId, postId), ne(oneTimeLinks.email, not), isOpen(), gt(oneTimeLinks.expiresAt, now)),
  )) > 0

/** The invitation to a plan that an address can still accept. */
export async function findInvitation(db: Db, planId: string, email: string, now: Instant): Promise<Link | undefined> {
  const found = await db
    .select()
    .from(oneTimeLinks)
    .where(
      and(
        eq(oneTimeLinks.kind, 'invitation'),
        eq(oneTimeLinks.planId, planId),
        eq(oneTimeLinks.email, email),
        isOpen(),
      ),
    )
  return found.find((link) => linkState(link, now) === 'open')
}

/** A link by what stands in its address. @throws Refusal 404 when there is none. */
export async function findLink(db: Db, { settings }: Pick<Deps, 'settings'>, token: string): Promise<Link> {
  const [link] = await db
    .select()
    .from(oneTimeLinks)
    .where(eq(oneTimeLinks.tokenHash, hashToken(token, settings.sessionSecret)))
  if (!link) throw notThere('link')
  return link
}

const CLOSED: Record<Exclude<LinkState, 'open'>, (kind: string) => string> = {
  used: (kind) =>
    `This ${kind} has been used, and can be used only once. Sign in; if it was not you who used it, tell your programme office at once`,
  'taken-back': (kind) => `This ${kind} has been taken back, or another was made in its place. Ask whoever sent it`,
  late: (kind) => `This ${kind} could be used for seven days, which are over. Ask whoever sent it for another`,
}

/** What kind of link it is, in a sentence. */
const NOUN: Record<LinkKind, string> = { invitation: 'invitation', reset: 'link' }

/** @throws Refusal 409 when a link cannot be used any more. */
export function refuseClosed(link: Link, now: Instant): void {
  const state = linkState(link, now)
  if (state !== 'open') throw new Refusal(409, `link-${state}`, CLOSED[state](NOUN[link.kind]))
}

/** @throws Refusal 409 when somebody else is signed in. */
export function refuseOtherAddress(link: Link, signedInAs: string | null): void {
  if (signedInAs === null || signedInAs === link.email) return
  throw new Refusal(
    409,
    'another-address',
    `This ${NOUN[link.kind]} is for ${link.email}, and you are signed in as ${signedInAs}. Sign out first, or ask for one of your own`,
  )
}
