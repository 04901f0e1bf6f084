import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import type { Me } from '../../domain/contract/frame.ts'
import { knownAt } from '../../db/as-at.ts'
import { changes, memberships, plans, postHolders, posts } from '../../db/schema/index.ts'
import type { Db, Store } from '../../db/store.ts'
import { cacheUntilCommit } from '../../db/cache-until-commit.ts'
import { DEEDS, may, type Deed } from '../../domain/permissions.ts'
import type { Clock } from '../clock.ts'
import { Refusal, notThere } from '../http/refusal.ts'
import type { Identity } from '../session/identity.ts'
import type { RequestToken } from '../record/request-token.ts'
import { prepared } from '../../db/prepared.ts'

/** A person inside a plan: what they are there, and the state of the record they see. */
export interface Access {
  planId: string
  /** The last change of the plan. Whatever is derived from the record holds while this does. */
  revision: string
  who: Identity
  me: Me
  /** The posts whose actions are this person's to report on. */
  postIds: ReadonlySet<string>
  /** By what the request is known when it is sent again; null when it carries no key. */
  token: RequestToken | null
}

/**
 * Lets somebody into a plan, or refuses: 404 for no such plan, 403 for a plan
 * that is not theirs or a deed that their role does not have.
 */
export type FindAccess = (asked: { slug: string; who: Identity; deeds: readonly Deed[] }) => Promise<Access>

/** Makes the way in; who people are in plans is kept for as long as nothing is committed. */
export function planAccess({ store, clock }: { store: Store; clock: Clock }): FindAccess {
  const { db } = store
  const findPart = cacheUntilCommit(store, async (question) => {
    const [slug = '', personId = '', today = ''] = question.split(' ')
    const [plan] = await findPlan(db).execute({ slug })
    return plan ? { ...plan, ...(await readPart(db, plan.planId, personId, today)) } : null
  })

  return async ({ slug, who, deeds }) => {
    const found = await findPart(`${slug} ${who.id} ${clock.today()}`)
    if (!found) throw notThere('plan')
    const { planId, revision, role, posts: held, postIds } = found
    // What an administrator may do stands beside what they are in the plan.
    const parts = [...(role === null ? [] : [role]), ...(who.keepsInstallation ? (['administrator'] as const) : [])]
    const mayDo = DEEDS.filter((deed) => parts.some((one) => may(one, deed)))
    if (parts[0] === undefined)
      throw new Refusal(403, 'not-yours', 'You are not a member of this plan. Ask its administrator for access')
    if (!deeds.some((deed) => mayDo.includes(deed)))
      throw new Refusal(403, 'not-yours', 'Your part in this plan does not allow that. Ask the programme office')

    const me = { id: who.id, name: who.name, email: who.email, role: parts[0], posts: held, may: mayDo }
    return { planId, revision: revision ?? '', who, me, postIds, token: null }
  }
}

/** The same access after a write: to the plan as it stands now. */
export async function afterWriting(db: Db, access: Access): Promise<Access> {
  const [last] = await findRevision(db).execute({ planId: access.planId })
  return { ...access, revision: last?.id ?? access.revision }
}

const findRevision = prepared((db: Db) =>
  db
    .select({ id: changes.id })
    .from(changes)
    .where(eq(changes.planId, sql.placeholder('planId')))
    .orderBy(desc(changes.id))
    .limit(1)
    .prepare('find_revision'),
)

/** A plan by its slug, with its last change, in one look. */
export const findPlan = prepared((db: Db) =>
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
    .where(and(eq(plans.slug, sql.placeholder('slug')), knownAt(plans, null)))
    .prepare('find_plan'),
)

/** What a person is in a plan, and the posts they hold or stand in for on a day. */
async function readPart(db: Db, planId: string, personId: string, today: string) {
  const { membership, holding } = partQueries(db)
  const [member] = await membership.execute({ planId, personId })
  const held = await holding.execute({ planId, personId })
  const now = held.filter(
    ({ fromOn, toOn }) => (fromOn === null || fromOn <= today) && (toOn === null || today <= toOn),
  )
  return {
    role: member?.role ?? null,
    posts: now.map(({ key, title }) => ({ key, title })),
    postIds: new Set(now.map(({ id }) => id)),
  }
}

const partQueries = prepared((db) => {
  const theirs = (table: typeof memberships | typeof postHolders) =>
    and(
      eq(table.planId, sql.placeholder('planId')),
      eq(table.personId, sql.placeholder('personId')),
      knownAt(table, null),
    )
  return {
    membership: db
      .select({ role: memberships.role })
      .from(memberships)
      .where(and(theirs(memberships), isNull(memberships.endedOn)))
      .prepare('membership'),
    holding: db
      .select({
        id: posts.thingId,
        key: posts.key,
        title: posts.title,
        fromOn: postHolders.fromOn,
        toOn: postHolders.toOn,
      })
      .from(postHolders)
      .innerJoin(posts, and(eq(posts.thingId, postHolders.postId), knownAt(posts, null)))
      .where(theirs(postHolders))
      .orderBy(postHolders.id)
      .prepare('posts_held'),
  }
})
