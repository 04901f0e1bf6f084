import { and, eq, gte, isNull, or } from 'drizzle-orm'
import { knownAt } from '../../db/as-at.ts'
import { changes, postHolders, posts } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import type { Day } from '../../domain/day.ts'
import type { Role } from '../../domain/permissions.ts'
import { canAnswerFor } from '../../domain/why-not-answer-for.ts'
import { toAnswerFor } from '../posts/to-answer-for.ts'
import type { PlanTx } from '../record/plan-tx.ts'
import { record, row } from '../record/record.ts'
import { isSameName } from './is-same-name.ts'

interface Coming {
  person: { id: string; name: string; email: string }
  role: Role
  /** The post that they were invited to hold, and from when, where the office said so. */
  offer: { postId: string | null; holdsFrom: Day | null }
  /** Who invited, by name. */
  invitedBy: string
}

/**
 * Makes theirs what somebody who accepts an invitation holds or stands in for
 * without an account, now or later: by their name, or given to their address
 * while they were invited. Posts are filled and handed over before people come.
 * What their part does not let them report on stays without an account.
 */
export async function claimPosts(tx: PlanTx, { person, role, offer, invitedBy }: Coming): Promise<void> {
  const { db, planId, today } = tx
  const { id: personId, name, email } = person
  const reason = `${name} accepted the invitation of ${invitedBy}`
  const addressed = await readAddressed(db, planId ?? '', email)
  const nameless = await db
    .select({ holding: postHolders, post: posts })
    .from(postHolders)
    .innerJoin(posts, and(eq(posts.thingId, postHolders.postId), knownAt(posts, null)))
    .where(
      and(
        eq(postHolders.planId, planId ?? ''),
        isNull(postHolders.personId),
        knownAt(postHolders, null),
        or(isNull(postHolders.toOn), gte(postHolders.toOn, today)),
      ),
    )
    .orderBy(postHolders.id)
  for (const { holding, post } of nameless) {
    const isTheirs = isSameName(holding.name, name) || addressed.has(asOne(post.key, holding.name))
    if (!isTheirs || !canAnswerFor(role, await toAnswerFor(db, post))) continue
    // A first day that nobody knew is the one that the office said.
    const fromOn = holding.fromOn ?? (offer.postId === holding.postId ? offer.holdsFrom : null)
    const isDated = fromOn !== holding.fromOn
    await record(tx, {
      verb: 'changed',
      subject: { kind: 'post-holder', ref: post.key },
      before: { name: holding.name, email: null, ...(isDated && { holdsFrom: null }) },
      after: { name, email, ...(isDated && { holdsFrom: fromOn }), reason },
      rows: [row(postHolders, { ...holding, name, personId, fromOn, reason }, holding.id)],
    })
  }
}

const asOne = (post: string, name: string): string => JSON.stringify([post, name])

/** The posts that were given to an address, each with the name that it was given under, as the trail has them. */
async function readAddressed(db: Db, planId: string, email: string): Promise<Set<string>> {
  const given = await db
    .select({ key: changes.subjectRef, after: changes.after })
    .from(changes)
    .where(and(eq(changes.planId, planId), eq(changes.subjectKind, 'post-holder')))
  return new Set(
    given.flatMap(({ key, after }) => {
      const said = JSON.parse(after ?? '{}') as { name?: string; email?: string | null }
      return said.email === email && said.name !== undefined ? [asOne(key, said.name)] : []
    }),
  )
}
