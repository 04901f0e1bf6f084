import { and, eq } from 'drizzle-orm'
import { knownAt } from '../../db/as-at.ts'
import {
  actionRecommendations,
  actions,
  areas,
  recommendationAreas,
  recommendations,
  sources,
} from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import type { NewRecommendationVersion } from '../../domain/contract/recommendations.ts'
import { whyNotWithdrawRecommendation } from '../../domain/why-not-recommendation.ts'
import { notThere, Refusal, refuseIf, refuseSaidAnew } from '../http/refusal.ts'
import type { PlanTx } from '../record/plan-tx.ts'
import { row } from '../record/record.ts'
import { recordVersion } from '../record/record-version.ts'
import { refuseUnlessLast } from '../record/refuse-unless-last.ts'
import { namedAreas, namedSource } from './add-recommendations.ts'

const AS_IT_STANDS = 'It is withdrawn as it stands. Leave this as it was, or save the change before it is withdrawn'

/** Records a new version of a recommendation: put right, or withdrawn where nothing answers it, with a reason. */
export async function reviseRecommendation(
  tx: PlanTx,
  { planId }: { planId: string },
  { number, revision }: { number: number; revision: NewRecommendationVersion },
): Promise<void> {
  const { db } = tx
  const { basedOn: _, reason, withdraw, ...said } = revision
  const [version] = await db
    .select()
    .from(recommendations)
    .where(and(eq(recommendations.planId, planId), eq(recommendations.number, number), knownAt(recommendations, null)))
  if (!version) throw notThere('recommendation')
  if (version.withdrawnOn !== null)
    throw new Refusal(409, 'withdrawn', 'This recommendation was withdrawn, so it is not changed any more')
  const { sourceTitle, ...before } = await worded(db, version)
  await refuseUnlessLast(tx, revision, version, 'recommendation', before)
  if (withdraw) refuseIf(whyNotWithdrawRecommendation(await answering(db, planId, version.thingId)))
  if (withdraw)
    refuseSaidAnew({ ...said, areas: said.areas.toSorted((one, other) => one - other) }, before, AS_IT_STANDS)

  const after = withdraw ? { ...before, withdrawnOn: tx.today } : { ...said, withdrawnOn: null }
  const { thingId: sourceId, title } = await namedSource(db, planId, after.source)
  const areaIds = await namedAreas(db, planId, 'areas', after.areas)
  const { wording, shortTitle, paragraphs, withdrawnOn } = after
  const id = tx.nextId()
  await recordVersion(tx, {
    subject: { kind: 'recommendation', ref: String(number) },
    verb: withdraw ? 'withdrew' : 'changed',
    before: { ...before, source: sourceTitle },
    after: { ...after, source: title },
    reason,
    rows: [
      row(
        recommendations,
        { ...version, id, wording, shortTitle, paragraphs, sourceId, withdrawnOn, reason },
        version.id,
      ),
      ...areaIds.map((areaId) => row(recommendationAreas, { recommendationId: id, areaId })),
    ],
  })
}

/** A version in the words its form uses, with what its source is called. */
async function worded(
  db: Db,
  { id, sourceId, wording, shortTitle, paragraphs, withdrawnOn }: typeof recommendations.$inferSelect,
) {
  const [source] = await db
    .select({ key: sources.key, title: sources.title })
    .from(sources)
    .where(and(eq(sources.thingId, sourceId), knownAt(sources, null)))
  const links = await db
    .select({ number: areas.number })
    .from(recommendationAreas)
    .innerJoin(areas, eq(areas.id, recommendationAreas.areaId))
    .where(eq(recommendationAreas.recommendationId, id))
  const numbers = links.map((link) => link.number).sort((one, other) => one - other)
  const said = { wording, shortTitle, paragraphs, areas: numbers, withdrawnOn }
  return { ...said, source: source?.key ?? '', sourceTitle: source?.title ?? '' }
}

/** The active actions that answer a recommendation, by their refs. */
async function answering(db: Db, planId: string, recommendationId: string): Promise<string[]> {
  const rows = await db
    .select({ ref: actions.ref })
    .from(actionRecommendations)
    .innerJoin(actions, eq(actions.id, actionRecommendations.actionId))
    .where(
      and(
        eq(actions.planId, planId),
        eq(actionRecommendations.recommendationId, recommendationId),
        eq(actions.state, 'active'),
        knownAt(actions, null),
      ),
    )
    .orderBy(actions.id)
  return rows.map(({ ref }) => ref)
}
