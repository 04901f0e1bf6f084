import { and, desc, eq, inArray } from 'drizzle-orm'
import { knownAt } from '../../db/as-at.ts'
import { memberships, people, plans, redactionRequests } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import type { Redaction } from '../../domain/contract/redactions.ts'
import { whyNotRedact } from '../../domain/why-not-redact.ts'
import { isPart } from '../people/parts.ts'
import { personIdOf } from '../people/person-rows.ts'
import { readPlaces, seePlace } from './kept-places.ts'

type Kept = 'all' | readonly string[]

/** The plans whose accounts somebody keeps: all, as administrator of the installation, or some. */
export async function keptPlans(db: Db, personId: string): Promise<Kept> {
  const kept = await db
    .select({ planId: memberships.planId })
    .from(memberships)
    .where(and(eq(memberships.personId, personId), eq(memberships.role, 'administrator'), isPart()))
  return kept.some(({ planId }) => planId === null) ? 'all' : kept.flatMap(({ planId }) => planId ?? [])
}

export const keepsAccountsOf = (kept: Kept, planId: string | undefined): boolean =>
  kept === 'all' || (planId !== undefined && kept.includes(planId))

/** What is asked to be removed and what was, newest first: of one plan, or of all whose accounts somebody keeps. */
export async function listRedactions(db: Db, reader: string, planId?: string): Promise<Redaction[]> {
  const kept = await keptPlans(db, reader)
  const wanted =
    planId !== undefined
      ? eq(redactionRequests.planId, planId)
      : kept === 'all'
        ? undefined
        : inArray(redactionRequests.planId, [...kept])
  const rows = await db
    .select({ request: redactionRequests, plan: plans })
    .from(redactionRequests)
    .innerJoin(plans, and(eq(plans.planId, redactionRequests.planId), knownAt(plans, null)))
    .where(wanted)
    .orderBy(desc(redactionRequests.id))
  const named = new Map(
    (await db.select({ id: personIdOf, name: people.name }).from(people).where(knownAt(people, null))).map(
      ({ id, name }) => [id, name],
    ),
  )
  return rows.map(({ request, plan }) => ({
    id: request.id,
    plan: { slug: plan.slug, title: plan.title, council: plan.council },
    state: request.state,
    reason: request.reason,
    askedBy: named.get(request.askedBy) ?? '',
    askedAt: request.askedAt,
    decidedBy: request.decidedBy && (named.get(request.decidedBy) ?? ''),
    decidedAt: request.decidedAt,
    places: readPlaces(request.places).map(seePlace),
    mayDecide: whyNotRedact(request, { id: reader, keepsAccounts: keepsAccountsOf(kept, request.planId) }) === null,
  }))
}
