import { eq } from 'drizzle-orm'
import type { AboutView } from '../../domain/contract/about.ts'
import { wasKnownAt } from '../../db/as-at.ts'
import { sources } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import { publishedOf } from '../../domain/published-on.ts'
import { OVERSIGHTS } from '../../domain/vocabulary.ts'
import { notThere } from '../http/refusal.ts'
import type { Drawing } from '../plan/plan-view.ts'
import { holdersAt } from '../plan/standing.ts'
import { findChairWithoutPost } from './find-chair-without-post.ts'

/** What the plan is for, what was judged and said of the service, and who oversees it. */
export async function drawAbout(db: Db, drawing: Drawing): Promise<Omit<AboutView, 'me' | 'plan' | 'asAt'>> {
  const { record, moment, day, planId } = drawing
  const then = <R extends Parameters<typeof wasKnownAt>[0]>(rows: readonly R[]): R[] =>
    rows.filter((row) => wasKnownAt(row, moment))
  const [plan] = then(record.planVersions)
  if (!plan) throw notThere('plan')
  const { vision, judgement, inspectedFrom, inspectedTo, reportPublishedOn, reinspectionExpectedOn } = plan
  const asked = then(record.recommendationVersions)
  const holders = holdersAt(record, moment, day)
  const said = then(await db.select().from(sources).where(eq(sources.planId, planId)))

  const byPost: AboutView['oversight'] = then(record.postVersions).flatMap(
    ({ thingId, title, organisation, oversees }) =>
      oversees ? [{ part: oversees, post: title, organisation, holder: holders.get(thingId) ?? null }] : [],
  )

  return {
    ...{ vision, judgement, inspectedFrom, inspectedTo, reportPublishedOn, reinspectionExpectedOn },
    staleAfterDays: plan.staleAfterDays,
    sources: said
      .map((source) => ({
        ...{ kind: source.kind, title: source.title, url: source.url, licence: source.licence },
        publishedOn: publishedOf(source, said, reportPublishedOn),
        recommendations: asked.filter(({ sourceId }) => sourceId === source.thingId).length,
      }))
      .sort((one, other) => (one.publishedOn ?? '').localeCompare(other.publishedOn ?? '')),
    visits: then(record.visitVersions).map(
      ({ kind, title, startsOn, endsOn, focus, letterOn, letterUrl, letterPublished }) => ({
        ...{ kind, title, startsOn, endsOn, focus, letterOn, letterUrl, letterPublished },
      }),
    ),
    oversight: [...byPost, ...(await findChairWithoutPost(db, drawing))].sort(
      (one, other) =>
        OVERSIGHTS.indexOf(one.part) - OVERSIGHTS.indexOf(other.part) ||
        Number(one.post === null) - Number(other.post === null) ||
        (one.post ?? one.holder ?? '').localeCompare(other.post ?? other.holder ?? ''),
    ),
  }
}
