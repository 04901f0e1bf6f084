import { eq, inArray } from 'drizzle-orm'
import type { NewActionVersion } from '../../domain/contract/action-writes.ts'
import { actionRecommendations, actions, areas, posts, recommendations } from '../../db/schema/index.ts'
import type { Db } from '../../db/store.ts'
import { recordChange } from '../changes/record-change.ts'
import type { Deps } from '../deps.ts'
import { Refusal, refuseField } from '../http/refusal.ts'
import type { Access } from '../plan/plan-access.ts'
import { findNamed } from './add-action.ts'
import { readCurrentAction, recommendationsOf } from './read-action.ts'

/**
 * Records a new version of an action: reworded, re-owned, re-dated or withdrawn,
 * always with a reason. The version before it stays as it was said.
 */
export function reviseAction(
  deps: Deps,
  { planId, who }: Access,
  { ref, revision }: { ref: string; revision: NewActionVersion },
): Promise<void> {
  const { store, clock, newId } = deps
  const { basedOn, withdraw, reason, ...worded } = revision

  return store.tx(async (tx) => {
    const { actionId, version } = await readCurrentAction(tx, planId, ref)
    if (version.state === 'withdrawn')
      throw new Refusal(409, 'withdrawn', 'This action was withdrawn from the plan, so it is not changed any more')
    if (basedOn !== version.id)
      throw new Refusal(
        409,
        'moved-on',
        'Someone has changed this action since you opened it. Read theirs first, then save yours again',
        {
          yours: revision,
          theirs: { versionId: version.id, ...(await wordedVersion(tx, version)) },
        },
      )
    if (Number(ref.split('.')[0]) !== worded.area)
      throw refuseField(
        'area',
        'An action keeps its area, because its number says it. Withdraw it and add one to the other area',
      )

    const before = await wordedVersion(tx, version)
    const sorted = [...new Set(worded.recommendations)].sort((one, other) => one - other)
    const after = { ...worded, recommendations: sorted, state: withdraw ? 'withdrawn' : 'active' }
    const changedFields = Object.keys(after).filter(
      (field) =>
        JSON.stringify(after[field as keyof typeof after]) !== JSON.stringify(before[field as keyof typeof before]),
    )
    if (changedFields.length === 0)
      throw refuseField('reason', 'Nothing is different yet. Change something, or leave this page')

    const named = await findNamed(tx, planId, worded)
    const at = clock.now()
    const id = newId()
    const { title, successMeasure, partners, startsOn, dueOn } = worded
    await tx.update(actions).set({ supersededAt: at }).where(eq(actions.id, version.id))
    await tx.insert(actions).values({
      id,
      thingId: actionId,
      planId,
      ref,
      position: version.position,
      title,
      successMeasure,
      partners,
      startsOn,
      dueOn,
      state: withdraw ? 'withdrawn' : 'active',
      reason,
      ...named.columns,
      recordedAt: at,
      recordedBy: who.id,
      supersededAt: null,
    })
    await tx
      .insert(actionRecommendations)
      .values(named.recommendationIds.map((recommendationId) => ({ actionId: id, recommendationId, planId })))

    const only = (said: object) =>
      Object.fromEntries(Object.entries(said).filter(([field]) => changedFields.includes(field)))
    await recordChange(tx, deps, {
      planId,
      at,
      by: who.id,
      verb: withdraw ? 'withdrew' : 'changed',
      subject: { kind: 'action', ref },
      before: only(before),
      after: { ...only(after), reason },
    })
  })
}

/** A version in the words its form uses, so that two can be compared field by field. */
async function wordedVersion(db: Db, version: typeof actions.$inferSelect) {
  const answers = (await recommendationsOf(db, version.id)).map(({ recommendationId }) => recommendationId)
  const [area] = await db.select({ number: areas.number }).from(areas).where(eq(areas.id, version.areaId))
  const postRows = await db.select({ id: posts.id, key: posts.key }).from(posts).where(eq(posts.planId, version.planId))
  const numbers = await db
    .select({ number: recommendations.number })
    .from(recommendations)
    .where(inArray(recommendations.id, answers))
  const keyOf = (id: string | null) => postRows.find((post) => post.id === id)?.key ?? null
  return {
    title: version.title,
    successMeasure: version.successMeasure,
    area: area?.number ?? 0,
    recommendations: numbers.map(({ number }) => number).sort((one, other) => one - other),
    ownerPost: keyOf(version.ownerPostId) ?? '',
    sponsorPost: keyOf(version.sponsorPostId),
    partners: version.partners,
    startsOn: version.startsOn,
    dueOn: version.dueOn,
    state: version.state,
  }
}
