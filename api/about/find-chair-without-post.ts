import { and, eq } from 'drizzle-orm'
import { untilMoment, wasKnownAt } from '../../db/as-at.ts'
import { memberships, people } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import type { AboutView } from '../../domain/contract/about.ts'
import { holdsOn } from '../../domain/why-not-hold.ts'
import { wasPerson } from '../people/person-rows.ts'
import type { Drawing } from '../plan/plan-view.ts'

/**
 * Who chairs the board by their part in the plan alone. Where somebody holds the post that does, that is the chair,
 * whatever the account is called; and a chair who holds another post that oversees the plan is told with it.
 */
export async function findChairWithoutPost(
  db: Db,
  { record, moment, day, planId }: Drawing,
): Promise<AboutView['oversight']> {
  const overseeing = record.postVersions.filter((row) => wasKnownAt(row, moment) && row.oversees !== null)
  const held = record.holderVersions
    .filter((row) => wasKnownAt(row, moment) && holdsOn(row, day))
    .flatMap(({ postId, personId }) => {
      const post = overseeing.find(({ thingId }) => thingId === postId)
      return post ? [{ oversees: post.oversees, personId }] : []
    })
  if (held.some(({ oversees }) => oversees === 'chair')) return []
  const rows = await db
    .select({ membership: memberships, name: people.name })
    .from(memberships)
    .innerJoin(people, wasPerson(memberships.personId, untilMoment(moment)))
    .where(and(eq(memberships.planId, planId), eq(memberships.role, 'chair')))
  return rows.flatMap(({ membership, name }) =>
    membership.endedOn !== null ||
    !wasKnownAt(membership, moment) ||
    held.some(({ personId }) => personId === membership.personId)
      ? []
      : [{ part: 'chair' as const, post: null, organisation: null, holder: name }],
  )
}
