import { eq } from 'drizzle-orm'
import type { AreaView, AreasView } from '../../domain/contract/areas.ts'
import type { RecommendationView, RecommendationsView } from '../../domain/contract/recommendations.ts'
import { wasKnownAt } from '../../db/as-at.ts'
import { sources } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import { dayOf } from '../../domain/day.ts'
import { notThere } from '../http/refusal.ts'
import { atEachBoard, historyOf } from '../plan/frame.ts'
import type { Drawing } from '../plan/plan-view.ts'
import { rowMaker, standAt, together, type Standing } from '../plan/standing.ts'

type Drawn<View> = Omit<View, 'me' | 'plan' | 'asAt'>

const answering =
  ({ record }: Drawing, recommendationId: string) =>
  (standing: Standing[]): Standing[] =>
    standing.filter(({ version }) =>
      record.recommendationsOf.get(version.id)?.some((to) => to.recommendationId === recommendationId),
    )

const inArea =
  (areaId: string) =>
  (standing: Standing[]): Standing[] =>
    standing.filter(({ version }) => version.areaId === areaId)

/** The recommendations, each with its source and what its actions show together. */
export async function drawRecommendations(db: Db, drawing: Drawing): Promise<Drawn<RecommendationsView>> {
  const { record, moment } = drawing
  const draw = await drawer(db, drawing)
  const withdrawn = record.withdrawnRecommendations
    .filter((one) => wasKnownAt(one, moment))
    .flatMap(({ number, shortTitle, wording, withdrawnOn, reason }) =>
      withdrawnOn === null ? [] : [{ number, title: shortTitle, wording, withdrawnOn, reason }],
    )
  return {
    recommendations: record.recommendationVersions.filter((one) => wasKnownAt(one, moment)).map(draw),
    withdrawn,
  }
}

/** Draws a version of a recommendation as it stood. */
async function drawer(db: Db, drawing: Drawing) {
  const { record, head, moment } = drawing
  const moments = atEachBoard(record, drawing)
  const [first] = record.planVersions
  const sourceRows = first ? await db.select().from(sources).where(eq(sources.planId, first.planId)) : []
  return (one: Drawing['record']['recommendationVersions'][number]): RecommendationView['recommendation'] => {
    const source = sourceRows.find((row) => row.thingId === one.sourceId && wasKnownAt(row, moment))
    const areaNumbers = (record.areasOf.get(one.id) ?? []).map(
      ({ areaId }) => record.areaVersions.find(({ thingId }) => thingId === areaId)?.number,
    )
    return {
      number: one.number,
      versionId: record.asRead(one.id),
      title: one.shortTitle,
      wording: one.wording,
      paragraphs: one.paragraphs,
      source: {
        key: source?.key ?? '',
        title: source?.title ?? '',
        publishedOn: source?.publishedOn ?? null,
        url: source?.url ?? null,
        licence: source?.licence ?? null,
      },
      areas: head.areas.filter(({ number }) => areaNumbers.includes(number)),
      withdrawn: one.withdrawnOn === null ? null : { on: one.withdrawnOn, reason: one.reason },
      ...together(answering(drawing, one.thingId)(moments.at(-1)?.standing ?? [])),
      history: historyOf(moments, answering(drawing, one.thingId)),
    }
  }
}

/**
 * One recommendation: its wording, its actions, and its status at every board.
 * One that was withdrawn keeps its page, as an action does.
 */
export async function drawRecommendation(db: Db, drawing: Drawing, number: number): Promise<Drawn<RecommendationView>> {
  const { record, moment, day } = drawing
  const thing = [...record.recommendationVersions, ...record.withdrawnRecommendations].find(
    (one) => one.number === number && wasKnownAt(one, moment),
  )
  if (!thing) throw notThere('recommendation')

  const recommendation = (await drawer(db, drawing))(thing)
  const answers = answering(drawing, thing.thingId)
  return {
    recommendation,
    history: recommendation.history,
    actions: answers(standAt(record, moment, day)).map(rowMaker(record, moment, day)),
  }
}

/** The priority areas, each with what its actions show together. */
export function drawAreas(drawing: Drawing): Drawn<AreasView> {
  const { record, head, moment } = drawing
  const moments = atEachBoard(record, drawing)
  const areas = record.areaVersions
    .filter((one) => wasKnownAt(one, moment))
    .map(({ id, thingId, number, title, sponsorPostId }) => {
      const sponsor = record.postVersions.find((post) => post.thingId === sponsorPostId && wasKnownAt(post, moment))
      const answered = record.recommendationVersions.filter(
        (one) => wasKnownAt(one, moment) && record.areasOf.get(one.id)?.some(({ areaId }) => areaId === thingId),
      )
      return {
        number,
        versionId: record.asRead(id),
        title,
        sponsor: sponsor ? { key: sponsor.key, post: sponsor.title } : null,
        recommendations: head.recommendations.filter((one) => answered.some((other) => other.number === one.number)),
        ...together(inArea(thingId)(moments.at(-1)?.standing ?? [])),
        history: historyOf(moments, inArea(thingId)),
      }
    })
  return { areas, counts: together(moments.at(-1)?.standing ?? []).counts }
}

/** One priority area: its titles over time, its actions, its status at every board. */
export function drawArea(drawing: Drawing, number: number): Drawn<AreaView> {
  const { record, moment, day } = drawing
  const area = drawAreas(drawing).areas.find((one) => one.number === number)
  const versions = record.areaVersions.filter((one) => one.number === number)
  const [first] = versions
  if (!area || !first) throw notThere('priority area')

  const itsOwn = inArea(first.thingId)
  return {
    area,
    history: area.history,
    titles: versions.map(({ title, recordedAt }) => ({ title, fromOn: dayOf(recordedAt) })).reverse(),
    actions: itsOwn(standAt(record, moment, day)).map(rowMaker(record, moment, day)),
  }
}
