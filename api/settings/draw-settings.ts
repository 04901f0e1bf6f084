import { and, eq } from 'drizzle-orm'
import { wasKnownAt } from '../../db/as-at.ts'
import { memberships, oneTimeLinks, sources } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import type { SettingsView } from '../../domain/contract/settings.ts'
import { isOpen } from '../people/links.ts'
import type { Drawing } from '../plan/plan-view.ts'
import { active, standAt } from '../plan/standing.ts'
import { findMissing, type Invitation } from './find-missing.ts'

/** What stands in the plan, and what is missing in it. */
export async function drawSettings(db: Db, drawing: Drawing): Promise<Omit<SettingsView, 'me' | 'plan' | 'asAt'>> {
  const { planId, record, moment } = drawing
  const standing = active(standAt(record, moment, drawing.day))
  const known = <R extends Parameters<typeof wasKnownAt>[0]>(rows: readonly R[]): R[] =>
    rows.filter((row) => wasKnownAt(row, moment))
  const plan = known(record.planVersions)[0]
  if (!plan) throw new Error('A plan has no version')
  const parts = known(await db.select().from(memberships).where(eq(memberships.planId, planId))).filter(
    ({ endedOn }) => endedOn === null,
  )
  const sourceRows = known(await db.select().from(sources).where(eq(sources.planId, planId)))
  // Links are no part of the record: of a day that is past nothing is known of them.
  const invited = drawing.asAt.isNow ? await readInvited(db, planId) : []
  return {
    settings: {
      versionId: record.asRead(plan.id),
      council: plan.council,
      title: plan.title,
      vision: plan.vision,
      judgement: plan.judgement,
      inspectedFrom: plan.inspectedFrom,
      inspectedTo: plan.inspectedTo,
      reportPublishedOn: plan.reportPublishedOn,
      reinspectionExpectedOn: plan.reinspectionExpectedOn,
      planState: plan.state,
      closedOn: plan.closedOn,
      staleAfterDays: plan.staleAfterDays,
      quarters: plan.quarters ?? 'financial',
      statusWords: plan.statusWords ?? {},
    },
    stands: {
      areas: known(record.areaVersions).length,
      recommendations: known(record.recommendationVersions).length,
      sources: sourceRows.length,
      posts: known(record.postVersions).length,
      meetings: known(record.meetingVersions).length,
      visits: known(record.visitVersions).length,
      people: parts.length,
      invited: invited.length,
      actions: standing.length,
      reported: standing.filter(({ update }) => update !== null).length,
    },
    missing: await findMissing(db, drawing, {
      ...{ standing, parts, invited, sources: sourceRows },
      reportPublishedOn: plan.reportPublishedOn,
    }),
  }
}

/** Invitations to the plan that nobody has accepted yet, whether or not their days are over. */
const readInvited = (db: Db, planId: string): Promise<Invitation[]> =>
  db
    .select({
      name: oneTimeLinks.name,
      email: oneTimeLinks.email,
      role: oneTimeLinks.role,
      postId: oneTimeLinks.postId,
    })
    .from(oneTimeLinks)
    .where(and(eq(oneTimeLinks.planId, planId), eq(oneTimeLinks.kind, 'invitation'), isOpen()))
