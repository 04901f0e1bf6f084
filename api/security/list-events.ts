import { and, asc, desc, eq, lt, or } from 'drizzle-orm'
import { knownAt } from '../../db/as-at.ts'
import { people, plans, securityEvents } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import type { SecurityEventsQuery, SecurityEventsView } from '../../domain/contract/security-events.ts'
import { refuseField } from '../http/refusal.ts'
import { isPerson, personIdOf } from '../people/person-rows.ts'

const PAGE = 50
const UUID = /^[0-9a-f-]{36}$/

/** A page of what was told of who came in and what was refused, newest first. */
export async function listEvents(db: Db, asked: SecurityEventsQuery): Promise<Omit<SecurityEventsView, 'me'>> {
  const limit = asked.limit ?? PAGE
  const cursor = asked.cursor === undefined ? undefined : Buffer.from(asked.cursor, 'base64url').toString()
  if (cursor !== undefined && !UUID.test(cursor))
    throw refuseField('cursor', 'That page is not there any more. Start again from the first page')
  const rows = await db
    .select({
      id: securityEvents.id,
      at: securityEvents.at,
      event: securityEvents.event,
      person: people.name,
      plan: plans.title,
      reason: securityEvents.reason,
      times: securityEvents.times,
    })
    .from(securityEvents)
    .leftJoin(people, isPerson(securityEvents.personId))
    // A plan is told by its id, or by the name in its address.
    .leftJoin(
      plans,
      and(or(eq(plans.planId, securityEvents.plan), eq(plans.slug, securityEvents.plan)), knownAt(plans, null)),
    )
    .where(
      and(
        asked.event && eq(securityEvents.event, asked.event),
        asked.person === undefined ? undefined : eq(securityEvents.personId, asked.person),
        cursor === undefined ? undefined : lt(securityEvents.id, cursor),
      ),
    )
    .orderBy(desc(securityEvents.id))
    .limit(limit + 1)
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return {
    events: page,
    people: await db
      .selectDistinct({ id: personIdOf, name: people.name, email: people.email })
      .from(securityEvents)
      .innerJoin(people, isPerson(securityEvents.personId))
      .orderBy(asc(people.name), asc(people.email)),
    nextCursor: last && rows.length > limit ? Buffer.from(last.id).toString('base64url') : null,
  }
}
