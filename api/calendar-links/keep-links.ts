import { randomBytes } from 'node:crypto'
import { and, eq, isNull } from 'drizzle-orm'
import { knownAt } from '../../db/as-at.ts'
import { calendarLinks, memberships, plans } from '../../db/schema/index.ts'
import type { Db, WritingDb } from '../../db/store.ts'
import type { CalendarLinkMade, CalendarLinksView, NewCalendarLink } from '../../domain/contract/calendar-links.ts'
import { READ } from '../../domain/contract/endpoint.ts'
import { rolesThat } from '../../domain/permissions.ts'
import type { Deps } from '../deps.ts'
import { notThere } from '../http/refusal.ts'
import type { Access } from '../plan/plan-access.ts'
import { hashToken } from '../session/read-session.ts'

/** The plans that somebody may read, with their link to the calendar of each. */
export async function viewCalendarLinks(db: Db, personId: string): Promise<CalendarLinksView> {
  const rows = await db
    .select({
      plan: plans.slug,
      title: plans.title,
      council: plans.council,
      role: memberships.role,
      actions: calendarLinks.actions,
      madeAt: calendarLinks.madeAt,
    })
    .from(memberships)
    .innerJoin(plans, and(eq(plans.planId, memberships.planId), knownAt(plans, null)))
    .leftJoin(
      calendarLinks,
      and(eq(calendarLinks.planId, memberships.planId), eq(calendarLinks.personId, memberships.personId)),
    )
    .where(and(eq(memberships.personId, personId), isNull(memberships.endedOn), knownAt(memberships, null)))
    .orderBy(plans.slug)
  const mayRead = rolesThat(...READ)
  return {
    calendars: rows
      .filter(({ role }) => mayRead.includes(role))
      .map(({ plan, title, council, actions, madeAt }) => ({
        ...{ plan, title, council },
        link: actions === null || madeAt === null ? null : { actions, madeAt },
      })),
  }
}

/** Makes somebody's link to the calendar of a plan, in the place of the one before. */
export async function makeCalendarLink(
  { store, clock, newId, settings }: Deps,
  { planId, who }: Access,
  { actions }: NewCalendarLink,
): Promise<CalendarLinkMade> {
  const key = randomBytes(32).toString('base64url')
  return store.tx(async (tx) => {
    await endCalendarLinksOf(tx, who.id, planId)
    await tx.insert(calendarLinks).values({
      id: newId(),
      personId: who.id,
      planId,
      keyHash: hashToken(key, settings.sessionSecret),
      actions,
      madeAt: clock.now(),
    })
    const [plan] = await tx
      .select({ plan: plans.slug, title: plans.title })
      .from(plans)
      .where(and(eq(plans.planId, planId), knownAt(plans, null)))
    if (!plan) throw notThere('plan')
    return { ...plan, key }
  })
}

/** Ends somebody's own link. Where they have none it was ended before, and nothing is to be done. */
export const endCalendarLink = ({ store }: Deps, { planId, who }: Access): Promise<void> =>
  store.tx((tx) => endCalendarLinksOf(tx, who.id, planId))

/**
 * Ends the links of somebody who leaves a plan; all that they have, where no plan is said: their account is opened
 * anew, and whoever had it before is to have nothing of it.
 */
export async function endCalendarLinksOf(db: WritingDb, personId: string, planId?: string): Promise<void> {
  const theirs = eq(calendarLinks.personId, personId)
  await db.delete(calendarLinks).where(planId === undefined ? theirs : and(theirs, eq(calendarLinks.planId, planId)))
}
