import { and, eq } from 'drizzle-orm'
import { knownAt } from '../../db/as-at.ts'
import { credentials, plans } from '../../db/schema/index.ts'
import type { LinkView } from '../../domain/contract/one-time-links.ts'
import { linkState } from '../../domain/one-time-link.ts'
import type { Deps } from '../deps.ts'
import { findPerson } from './find.ts'
import { readOffer } from './give-post.ts'
import { findLink } from './links.ts'
import { readPerson } from './person-rows.ts'

/** What a link is for, for whoever has it. @throws Refusal 404 when there is no such link. */
export async function viewLink(deps: Deps, token: string): Promise<LinkView> {
  const { db } = deps.store
  const link = await findLink(db, deps, token)
  const known = await findPerson(db, link.email)
  const [plan] = await db
    .select({ slug: plans.slug, title: plans.title, council: plans.council })
    .from(plans)
    .where(and(eq(plans.planId, link.planId ?? ''), knownAt(plans, null)))
  return {
    kind: link.kind,
    state: linkState(link, deps.clock.now()),
    email: link.email,
    name: known?.name ?? link.name,
    plan: plan ?? null,
    role: link.role,
    post: await readOffer(db, { ...link, name: known?.name ?? link.name, personId: known?.id }, deps.clock.today()),
    by: (await readPerson(db, link.madeBy))?.name ?? '',
    expiresAt: link.expiresAt,
    hasAccount: known !== undefined && (await db.$count(credentials, eq(credentials.personId, known.id))) > 0,
  }
}
