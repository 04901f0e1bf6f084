import { and, eq } from 'drizzle-orm'
import { wasKnownAt } from '../../db/as-at.ts'
import { memberships, oneTimeLinks, sources } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import type { SettingsView } from '../../domain/contract/settings.ts'
import { isOver } from '../../domain/meeting-state.ts'
import { isOpen } from '../people/links.ts'
import type { Drawing } from '../plan/plan-view.ts'
import { active, holdersAt, standAt } from '../plan/standing.ts'

/** What stands in the plan, and what is missing in it. */
export async function drawSettings(db: Db, drawing: Drawing): Promise<Omit<SettingsView, 'me' | 'plan' | 'asAt'>> {
  const { planId, record, moment } = drawing
  const known = <R extends Parameters<typeof wasKnownAt>[0]>(rows: readonly R[]): R[] =>
    rows.filter((row) => wasKnownAt(row, moment))
  const plan = known(record.planVersions)[0]
  if (!plan) throw new Error('A plan has no version')
  const parts = known(await db.select().from(memberships).where(eq(memberships.planId, planId))).filter(
    ({ endedOn }) => endedOn === null,
  )
  const sourceRows = await db.select().from(sources).where(eq(sources.planId, planId))
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
      sources: known(sourceRows).length,
      posts: known(record.postVersions).length,
      meetings: known(record.meetingVersions).length,
      visits: known(record.visitVersions).length,
      people: parts.length,
      // Links are no part of the record: of a day that is past nothing is known of them.
      invited: drawing.asAt.isNow ? await countInvited(db, planId) : 0,
      actions: active(standAt(record, moment, drawing.day)).length,
    },
    missing: { ...findMissing(drawing), chair: parts.every(({ role }) => role !== 'chair') },
  }
}

const countInvited = (db: Db, planId: string): Promise<number> =>
  db.$count(oneTimeLinks, and(eq(oneTimeLinks.planId, planId), eq(oneTimeLinks.kind, 'invitation'), isOpen()))

function findMissing({ record, moment, day, asAt }: Drawing): Omit<SettingsView['missing'], 'chair'> {
  const standing = active(standAt(record, moment, day))
  const areas = record.areaVersions.filter((row) => wasKnownAt(row, moment))
  const boards = record.meetingVersions.filter(
    (row) => wasKnownAt(row, moment) && row.kind === 'improvement-board' && !isOver(row, asAt),
  )
  const holders = holdersAt(record, moment, day)
  const needed = new Set([
    ...standing.map(({ version }) => version.ownerPostId),
    ...areas.flatMap(({ sponsorPostId }) => sponsorPostId ?? []),
  ])
  const answered = new Set(
    standing.flatMap(({ version }) =>
      (record.recommendationsOf.get(version.id) ?? []).map(({ recommendationId }) => recommendationId),
    ),
  )
  return {
    lastBoardOn: boards.at(-1)?.heldOn ?? null,
    postsWithoutHolder: record.postVersions
      .filter((row) => wasKnownAt(row, moment) && needed.has(row.thingId) && !holders.has(row.thingId))
      .map(({ key, title }) => ({ key, title })),
    areasWithoutSponsor: areas.filter(({ sponsorPostId }) => sponsorPostId === null).map(({ number }) => number),
    unanswered: record.recommendationVersions
      .filter((row) => wasKnownAt(row, moment) && !answered.has(row.thingId))
      .map(({ number }) => number),
  }
}
