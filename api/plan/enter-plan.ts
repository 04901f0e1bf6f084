import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import { LRUCache } from 'lru-cache'
import type { Me } from '../../domain/contract/frame.ts'
import { changes, memberships, plans, postHolders, posts } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import type { Day } from '../../domain/day.ts'
import { deedsOf, may, type Deed } from '../../domain/permissions.ts'
import type { Deps } from '../deps.ts'
import { Refusal, notThere } from '../http/refusal.ts'
import type { Identity } from '../session/read-session.ts'
import { prepared } from './prepared.ts'

/** A person inside a plan: what they are there, and the state of the record they see. */
export interface Entry {
  planId: string
  /** The last change of the plan. Whatever is derived from the record holds while this does. */
  revision: string
  who: Identity
  me: Me
  /** The posts whose actions are this person's to report on. */
  postIds: ReadonlySet<string>
}

/** Who people are in plans, kept for as long as the plan's revision and the day stand. */
const parts = new WeakMap<Deps, LRUCache<string, Pick<Entry, 'me' | 'postIds'>>>()

/**
 * Lets somebody into a plan, or refuses: 404 for no such plan, 403 for a plan
 * that is not theirs or a deed that their role does not have.
 */
export async function enterPlan(
  deps: Deps,
  { slug, who, deeds }: { slug: string; who: Identity; deeds: readonly Deed[] },
): Promise<Entry> {
  const { db } = deps.store
  const [plan] = await findPlan(db).execute({ slug })
  if (!plan) throw notThere('plan')

  const revision = plan.revision ?? ''
  const today = deps.clock.today()
  const kept = parts.get(deps) ?? new LRUCache<string, Pick<Entry, 'me' | 'postIds'>>({ max: 500 })
  parts.set(deps, kept)
  const key = `${who.id} ${plan.planId} ${revision} ${today}`
  const part = kept.get(key) ?? (await readPart(db, plan.planId, who, today))
  kept.set(key, part)

  if (!deeds.some((deed) => may(part.me.role, deed)))
    throw new Refusal(403, 'not-yours', 'Your role in this plan does not allow that. Ask the programme office')
  return { planId: plan.planId, revision, who, ...part }
}

/** A plan by its slug, with its last change, in one look. */
const findPlan = prepared((db: Db) =>
  db
    .select({
      planId: plans.planId,
      revision: sql<string | null>`(${db
        .select({ id: changes.id })
        .from(changes)
        .where(sql`${changes.planId} = ${plans.planId}`)
        .orderBy(desc(changes.id))
        .limit(1)})`,
    })
    .from(plans)
    .where(and(eq(plans.slug, sql.placeholder('slug')), isNull(plans.supersededAt)))
    .prepare('find_plan'),
)

async function readPart(db: Db, planId: string, who: Identity, today: Day): Promise<Pick<Entry, 'me' | 'postIds'>> {
  const [member] = await db
    .select({ role: memberships.role })
    .from(memberships)
    .where(and(eq(memberships.planId, planId), eq(memberships.personId, who.id), isNull(memberships.supersededAt)))
  if (!member)
    throw new Refusal(403, 'not-yours', 'You are not a member of this plan. Ask its administrator for access')

  const held = await db
    .select({
      id: posts.thingId,
      key: posts.key,
      title: posts.title,
      fromOn: postHolders.fromOn,
      toOn: postHolders.toOn,
    })
    .from(postHolders)
    .innerJoin(posts, and(eq(posts.thingId, postHolders.postId), isNull(posts.supersededAt)))
    .where(and(eq(postHolders.planId, planId), eq(postHolders.personId, who.id), isNull(postHolders.supersededAt)))
    .orderBy(postHolders.id)
  const now = held.filter(
    ({ fromOn, toOn }) => (fromOn === null || fromOn <= today) && (toOn === null || today <= toOn),
  )

  return {
    me: {
      name: who.name,
      email: who.email,
      role: member.role,
      posts: now.map(({ key, title }) => ({ key, title })),
      may: [...deedsOf(member.role)],
    },
    postIds: new Set(now.map(({ id }) => id)),
  }
}
