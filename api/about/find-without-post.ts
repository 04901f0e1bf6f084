import { eq } from 'drizzle-orm'
import { untilMoment, wasKnownAt } from '../../db/as-at.ts'
import { memberships, people } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import type { AboutView } from '../../domain/contract/about.ts'
import type { Role } from '../../domain/permissions.ts'
import type { Oversight } from '../../domain/vocabulary.ts'
import { holdsOn } from '../../domain/why-not-hold.ts'
import { isSameName } from '../people/is-same-name.ts'
import { wasPerson } from '../people/person-rows.ts'
import type { Drawing } from '../plan/plan-view.ts'

/** The parts in a plan that are there to oversee it, and what a post would say of them. */
const OVERSEES: Partial<Record<Role, Oversight>> = {
  chair: 'chair',
  viewer: 'board-member',
  scrutiny: 'scrutiny',
}

/**
 * Who oversees the plan by their part in it alone: no post that oversees it says so. Whoever holds one, by account or
 * by name, is told with it; and where the plan says who chairs, that is the chair, whatever the account is called.
 */
export async function findWithoutPost(
  db: Db,
  { record, moment, day, planId }: Drawing,
): Promise<AboutView['oversight']> {
  const overseeing = record.postVersions.filter((row) => wasKnownAt(row, moment) && row.oversees !== null)
  const held = record.holderVersions
    .filter((row) => wasKnownAt(row, moment) && holdsOn(row, day))
    .flatMap(({ postId, personId, name }) => {
      const post = overseeing.find(({ thingId }) => thingId === postId)
      return post ? [{ oversees: post.oversees, personId, name }] : []
    })
  const rows = await db
    .select({ membership: memberships, name: people.name })
    .from(memberships)
    .innerJoin(people, wasPerson(memberships.personId, untilMoment(moment)))
    .where(eq(memberships.planId, planId))
  return rows.flatMap(({ membership, name }) => {
    const part = OVERSEES[membership.role]
    if (part === undefined || membership.endedOn !== null || !wasKnownAt(membership, moment)) return []
    const isTold = held.some(
      (one) =>
        one.personId === membership.personId ||
        isSameName(one.name, name) ||
        (part === 'chair' && one.oversees === 'chair'),
    )
    return isTold ? [] : [{ part, post: null, organisation: null, holder: name }]
  })
}
