import { and, eq, inArray } from 'drizzle-orm'
import type { NewAction } from '../../domain/contract/action-forms.ts'
import { knownAt } from '../../db/as-at.ts'
import { actionRecommendations, actions, areas, milestones, posts, recommendations } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import { refuseField } from '../http/refusal.ts'
import type { Access } from '../plan/plan-access.ts'
import type { PlanTx } from '../record/plan-tx.ts'
import { record, row } from '../record/record.ts'

/** Adds an action to the plan, under the next free number of its area. Answers its ref. */
export async function addAction(
  tx: PlanTx,
  { planId }: Access,
  { reason, milestones: steps, ...worded }: NewAction,
): Promise<string> {
  const named = await findNamed(tx.db, planId, worded)
  const taken = await tx.db.select({ ref: actions.ref }).from(actions).where(eq(actions.planId, planId))
  const numbers = taken.map(({ ref }) => ref.split('.').map(Number)).filter(([area]) => area === worded.area)
  const number = Math.max(0, ...numbers.map(([, one = 0]) => one)) + 1
  const ref = `${worded.area}.${number}`

  const id = tx.nextId()
  const { title, successMeasure, partners, startsOn, dueOn } = worded
  await record(tx, {
    verb: 'added',
    subject: { kind: 'action', ref },
    after: { ...worded, milestones: steps, reason },
    rows: [
      row(actions, {
        id,
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
      }),
      ...named.recommendationIds.map((recommendationId) =>
        row(actionRecommendations, { actionId: id, recommendationId }),
      ),
      ...steps.map((step) => row(milestones, { actionId: id, ...step, doneOn: null })),
    ],
  })
  return ref
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
    .where(and(eq(areas.planId, planId), eq(areas.number, named.area), knownAt(areas, null)))
  if (!area) throw refuseField('area', 'There is no such priority area. Choose one from the list')

  const wanted = [...new Set(named.recommendations)]
  const found = await db
    .select({ id: recommendations.thingId })
    .from(recommendations)
    .where(
      and(eq(recommendations.planId, planId), inArray(recommendations.number, wanted), knownAt(recommendations, null)),
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
    .where(and(eq(posts.planId, planId), eq(posts.key, key), knownAt(posts, null)))
  if (!post) throw refuseField(field, 'There is no such post. Choose one from the list')
  return post.id
}
