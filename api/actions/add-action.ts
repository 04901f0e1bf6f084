import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { NewAction } from '../../domain/contract/action-writes.ts'
import { actionRecommendations, actions, areas, milestones, posts, recommendations } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import { recordChange } from '../changes/record-change.ts'
import type { Deps } from '../deps.ts'
import { refuseField } from '../http/refusal.ts'
import type { Access } from '../plan/plan-access.ts'

/** Adds an action to the plan, under the next free number of its area. Answers its ref. */
export function addAction(
  deps: Deps,
  { planId, who }: Access,
  { reason, milestones: steps, ...worded }: NewAction,
): Promise<string> {
  const { store, clock, newId } = deps

  return store.tx(async (tx) => {
    const named = await findNamed(tx, planId, worded)
    const taken = await tx.select({ ref: actions.ref }).from(actions).where(eq(actions.planId, planId))
    const numbers = taken.map(({ ref }) => ref.split('.').map(Number)).filter(([area]) => area === worded.area)
    const number = Math.max(0, ...numbers.map(([, one = 0]) => one)) + 1
    const ref = `${worded.area}.${number}`

    const at = clock.now()
    const id = newId()
    const { title, successMeasure, partners, startsOn, dueOn } = worded
    const recorded = { recordedAt: at, recordedBy: who.id, supersededAt: null }
    await tx.insert(actions).values({
      id,
      thingId: id,
      planId,
      ref,
      position: worded.area * 1000 + number,
      title,
      successMeasure,
      partners,
      startsOn,
      dueOn,
      state: 'active',
      reason,
      ...named.columns,
      ...recorded,
    })
    await tx
      .insert(actionRecommendations)
      .values(named.recommendationIds.map((recommendationId) => ({ actionId: id, recommendationId, planId })))
    for (const step of steps) {
      const milestoneId = newId()
      await tx
        .insert(milestones)
        .values({ id: milestoneId, thingId: milestoneId, planId, actionId: id, ...step, doneOn: null, ...recorded })
    }
    await recordChange(tx, deps, {
      planId,
      at,
      by: who.id,
      verb: 'added',
      subject: { kind: 'action', ref },
      before: null,
      after: { ...worded, milestones: steps, reason },
    })
    return ref
  })
}

interface Named {
  area: number
  recommendations: number[]
  ownerPost: string
  sponsorPost: string | null
}

/** Finds what an action's form names. @throws Refusal beside the field that names what is not there. */
export async function findNamed(db: Db, planId: string, named: Named) {
  const [area] = await db
    .select({ id: areas.thingId })
    .from(areas)
    .where(and(eq(areas.planId, planId), eq(areas.number, named.area), isNull(areas.supersededAt)))
  if (!area) throw refuseField('area', 'There is no such priority area. Choose one from the list')

  const wanted = [...new Set(named.recommendations)]
  const found = await db
    .select({ id: recommendations.thingId })
    .from(recommendations)
    .where(
      and(
        eq(recommendations.planId, planId),
        inArray(recommendations.number, wanted),
        isNull(recommendations.supersededAt),
      ),
    )
  if (found.length !== wanted.length) throw refuseField('recommendations', 'Choose recommendations from the list')

  return {
    columns: {
      areaId: area.id,
      ownerPostId: await findPost(db, planId, 'ownerPost', named.ownerPost),
      sponsorPostId: named.sponsorPost && (await findPost(db, planId, 'sponsorPost', named.sponsorPost)),
    },
    recommendationIds: found.map(({ id }) => id),
  }
}

async function findPost(db: Db, planId: string, field: string, key: string): Promise<string> {
  const [post] = await db
    .select({ id: posts.thingId })
    .from(posts)
    .where(and(eq(posts.planId, planId), eq(posts.key, key), isNull(posts.supersededAt)))
  if (!post) throw refuseField(field, 'There is no such post. Choose one from the list')
  return post.id
}
