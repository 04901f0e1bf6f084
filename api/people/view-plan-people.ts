import { and, asc, eq, inArray, isNull, max } from 'drizzle-orm'
import { knownAt } from '../../db/as-at.ts'
import { credentials, oneTimeLinks, people, plans, postHolders, posts, sessions } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import type { Invited, PersonInPlan, PlanPeopleView, Unheld } from '../../domain/contract/people.ts'
import { addDays, dayOf, type Day, type Instant } from '../../domain/day.ts'
import {
  isToldToBoard,
  leavesPlanWithout,
  whyNotGiveChair,
  whyNotLeavePlan,
  whyNotReset,
} from '../../domain/why-not-keep-people.ts'
import { holdsOn } from '../../domain/why-not-hold.ts'
import type { Deps } from '../deps.ts'
import { groupBy } from '../plan/group-by.ts'
import type { Access } from '../plan/plan-access.ts'
import { readRecord } from '../plan/read-record.ts'
import { active, standAt } from '../plan/standing.ts'
import { readOffer } from './give-post.ts'
import { leavingAmong, readAccount, readKeeper } from './keeper.ts'
import { readMembers } from './list-members.ts'
import { isOpen } from './links.ts'
import { isPerson } from './person-rows.ts'

/** Who has a part in a plan, who was invited, and what may be done to each by whoever looks. */
export async function viewPlanPeople(deps: Deps, access: Access): Promise<PlanPeopleView> {
  const { db } = deps.store
  const { planId, who, me } = access
  const today = deps.clock.today()
  const keeper = await readKeeper(db, who, { planId, personId: null })
  const [plan] = await db
    .select({ slug: plans.slug, title: plans.title, council: plans.council })
    .from(plans)
    .where(and(eq(plans.planId, planId), knownAt(plans, null)))
  const held = await readHoldings(db, planId, today)
  const holdings = groupBy(held, ({ personId }) => personId ?? '')
  const members = await readMembers(db, planId)
  const seen = await readLastSeen(
    db,
    members.map(({ id }) => id),
  )
  const unheld = await readUnheld(db, access, addDays(today, 1))
  const listed: PersonInPlan[] = []
  for (const { id, email, name, role, maySignIn } of members) {
    const isMe = id === who.id
    const whyNot = whyNotReset({ ...who, isSelf: isMe }, await readAccount(db, who, id))
    const leaving = leavingAmong(members, who.id, { id, role })
    const lastSeen = seen.get(id)
    listed.push({
      id,
      email,
      name,
      role,
      maySignIn,
      lastSeenOn: lastSeen === undefined ? null : dayOf(lastSeen),
      posts: (holdings.get(id) ?? []).map(({ title, capacity, fromOn, toOn }) => ({ title, capacity, fromOn, toOn })),
      isMe,
      leaves: unheld.but(id),
      isLast: leavesPlanWithout(leaving),
      whyNot: { leave: whyNotLeavePlan(leaving)?.message ?? null, reset: whyNot?.message ?? null },
    })
  }
  return {
    me,
    plan: plan as PlanPeopleView['plan'],
    today,
    people: listed,
    invited: await readInvited(db, planId, deps.clock.now()),
    posts: (
      await db
        .select({ postId: posts.thingId, key: posts.key, title: posts.title })
        .from(posts)
        .where(and(eq(posts.planId, planId), knownAt(posts, null)))
        .orderBy(asc(posts.title))
    ).map(({ postId, key, title }) => {
      const holder = held.find((one) => one.postId === postId && one.capacity === 'holder' && holdsOn(one, today))
      return { key, title, holder: holder ? { name: holder.name, hasAccount: holder.personId !== null } : null }
    }),
    unheld: unheld.byNobody,
    missing: (['programme', 'chair'] as const).filter(
      (role) => !listed.some((one) => one.role === role && one.maySignIn),
    ),
    whyNotChair: whyNotGiveChair(keeper)?.message ?? null,
    chairIsTold: isToldToBoard(keeper),
  }
}

/** When each was seen last: in a session that is kept still, or when they signed in. */
export async function readLastSeen(db: Db, ids: readonly string[]): Promise<Map<string, Instant>> {
  const seen = new Map<string, Instant>()
  const note = (id: string, at: Instant | null) => {
    if (at !== null && at > (seen.get(id) ?? '')) seen.set(id, at)
  }
  const open = await db
    .select({ id: sessions.personId, at: max(sessions.lastSeenAt) })
    .from(sessions)
    .where(inArray(sessions.personId, [...ids]))
    .groupBy(sessions.personId)
  for (const { id, at } of open) note(id, at)
  const signedIn = await db
    .select({ id: credentials.personId, at: credentials.signedInAt })
    .from(credentials)
    .where(inArray(credentials.personId, [...ids]))
  for (const { id, at } of signedIn) note(id, at)
  return seen
}

/** What people hold of a plan's posts, now or later. */
async function readHoldings(db: Db, planId: string, today: Day) {
  const held = await db
    .select({
      personId: postHolders.personId,
      postId: postHolders.postId,
      name: postHolders.name,
      title: posts.title,
      capacity: postHolders.capacity,
      fromOn: postHolders.fromOn,
      toOn: postHolders.toOn,
    })
    .from(postHolders)
    .innerJoin(posts, and(eq(posts.thingId, postHolders.postId), knownAt(posts, null)))
    .where(and(eq(postHolders.planId, planId), knownAt(postHolders, null)))
    .orderBy(asc(posts.title))
  return held.filter(({ toOn }) => toOn === null || toOn >= today)
}

/** Invitations that nobody has answered, newest first. Those to the installation where `planId` is null. */
export async function readInvited(db: Db, planId: string | null, now: Instant): Promise<Invited[]> {
  const rows = await db
    .select({
      id: oneTimeLinks.id,
      email: oneTimeLinks.email,
      name: oneTimeLinks.name,
      role: oneTimeLinks.role,
      postId: oneTimeLinks.postId,
      holdsFrom: oneTimeLinks.holdsFrom,
      by: people.name,
      expiresAt: oneTimeLinks.expiresAt,
    })
    .from(oneTimeLinks)
    .innerJoin(people, isPerson(oneTimeLinks.madeBy))
    .where(
      and(
        eq(oneTimeLinks.kind, 'invitation'),
        planId === null ? isNull(oneTimeLinks.planId) : eq(oneTimeLinks.planId, planId),
        isOpen(),
      ),
    )
    .orderBy(asc(oneTimeLinks.email))
  const invited: Invited[] = []
  for (const { role, postId, holdsFrom, ...link } of rows) {
    if (role === null) continue
    const post = await readOffer(db, { postId, holdsFrom, name: link.name }, dayOf(now))
    invited.push({ ...link, role, post, late: link.expiresAt <= now })
  }
  return invited
}

/**
 * Posts that nobody holds on a day, each with the actions it owns that are not
 * closed; and for anybody, those that they alone hold then. Who comes to a post
 * on that very day does not lose it before.
 */
async function readUnheld(db: Db, access: Access, on: Day) {
  const record = await readRecord(db, access, null)
  const open = active(standAt(record, null, on)).filter(({ verdict }) => verdict.status !== 'complete')
  const holders = groupBy(
    (await readHoldings(db, access.planId, on)).filter(
      ({ capacity, fromOn }) => capacity === 'holder' && (fromOn === null || fromOn <= on),
    ),
    ({ postId }) => postId,
  )
  const owned = [...groupBy(open, ({ version }) => version.ownerPostId)].map(([postId, standing]) => ({
    holder: holders.get(postId)?.[0],
    title: record.postVersions.findLast(({ thingId }) => thingId === postId)?.title ?? '',
    refs: standing.map(({ version }) => version.ref),
  }))
  const told = (found: typeof owned): Unheld[] => found.map(({ title, refs }) => ({ title, refs }))
  return {
    byNobody: told(owned.filter(({ holder }) => !holder)),
    but: (id: string) => told(owned.filter(({ holder }) => holder?.personId === id && holder.fromOn !== on)),
  }
}
