import { and, eq } from 'drizzle-orm'
import { knownAt } from '../../db/as-at.ts'
import { calendarLinks, people, plans } from '../../db/schema/index.ts'
import { READ } from '../../domain/contract/endpoint.ts'
import type { Deps } from '../deps.ts'
import { notThere, Refusal } from '../http/refusal.ts'
import { isPerson, personIdOf } from '../people/person-rows.ts'
import type { Access } from '../plan/plan-access.ts'
import { hashToken } from '../session/read-session.ts'
import type { Reach } from './draw-calendar.ts'

/**
 * Lets whoever has a link see what its owner sees, by the part that they have in the plan now.
 *
 * @throws Refusal 404, in the same words whether the link was never there, was ended, or its owner is in the plan no more.
 */
export async function readByKey(
  { store, settings, findAccess }: Deps,
  key: string,
): Promise<{ access: Access; reach: Reach }> {
  const [found] = await store.db
    .select({
      actions: calendarLinks.actions,
      slug: plans.slug,
      id: personIdOf,
      email: people.email,
      name: people.name,
    })
    .from(calendarLinks)
    .innerJoin(plans, and(eq(plans.planId, calendarLinks.planId), knownAt(plans, null)))
    .innerJoin(people, isPerson(calendarLinks.personId))
    .where(eq(calendarLinks.keyHash, hashToken(key, settings.sessionSecret)))
  if (!found) throw notThere('calendar')
  const { actions, slug, id, email, name } = found
  // Nobody signs in by it: what an administrator may do beside their part is not for a link.
  const who = { id, email, name, sessionId: '', keepsInstallation: false, mustChangePassword: false }
  const access = await findAccess({ slug, who, deeds: READ }).catch((error: unknown) => {
    throw error instanceof Refusal ? notThere('calendar') : error
  })
  return { access, reach: { actions, posts: access.me.posts } }
}
