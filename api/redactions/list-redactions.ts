import { and, desc, eq } from 'drizzle-orm'
import { knownAt } from '../../db/as-at.ts'
import { people, plans, redactionRequests } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import type { Redaction } from '../../domain/contract/redactions.ts'
import { whyNotRedact } from '../../domain/why-not-redact.ts'
import { isAdministrator } from '../people/parts.ts'
import { personIdOf } from '../people/person-rows.ts'
import { readPlaces, seePlace } from './kept-places.ts'
import { givenPapers } from '../papers/given-papers.ts'

/** What is asked to be removed and what was, newest first: of one plan, or of all. */
export async function listRedactions(db: Db, reader: string, planId?: string): Promise<Redaction[]> {
  const keepsAccounts = await isAdministrator(db, reader)
  const rows = await db
    .select({ request: redactionRequests, plan: plans })
    .from(redactionRequests)
    .innerJoin(plans, and(eq(plans.planId, redactionRequests.planId), knownAt(plans, null)))
    .where(planId === undefined ? undefined : eq(redactionRequests.planId, planId))
    .orderBy(desc(redactionRequests.id))
  const named = new Map(
    (await db.select({ id: personIdOf, name: people.name }).from(people).where(knownAt(people, null))).map(
      ({ id, name }) => [id, name],
    ),
  )
  const papersOf = new Map<string, Awaited<ReturnType<typeof givenPapers>>>()
  for (const { request } of rows)
    if (!papersOf.has(request.planId)) papersOf.set(request.planId, await givenPapers(db, request.planId))
  return rows.map(({ request, plan }) => ({
    id: request.id,
    plan: { slug: plan.slug, title: plan.title, council: plan.council },
    state: request.state,
    reason: request.reason,
    askedBy: named.get(request.askedBy) ?? '',
    askedAt: request.askedAt,
    decidedBy: request.decidedBy && (named.get(request.decidedBy) ?? ''),
    decidedAt: request.decidedAt,
    places: readPlaces(request.places).places.map(seePlace),
    // Where it is refused the words may stay.
    papers:
      request.state === 'refused' ? [] : (papersOf.get(request.planId)?.(readPlaces(request.places).papers) ?? []),
    mayDecide: whyNotRedact(request, { id: reader, keepsAccounts }) === null,
  }))
}
