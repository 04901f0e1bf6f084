import type { FiledAction } from '../../domain/contract/plan-file.ts'
import type { Instant } from '../../domain/day.ts'
import * as schema from '../../db/schema/index.ts'
import { bringIn, factRows, named, versionRows, type Import } from './import-rows.ts'

/** Writes one action of a plan file with everything that hangs on it. */
export async function importAction(into: Import, action: FiledAction): Promise<void> {
  const { planId } = into
  const { ref } = action
  const [area = 0, number = 0] = ref.split('.').map(Number)
  const post = (key: string) => named(into.posts, key, 'post')

  const versions = versionRows(into, action.versions).map((row) => ({
    ...row,
    ref,
    position: area * 1000 + number,
    areaId: named(into.areas, row.area, 'area'),
    ownerPostId: post(row.ownerPost),
    sponsorPostId: row.sponsorPost && post(row.sponsorPost),
  }))
  await bringIn(into, schema.actions, versions)
  await bringIn(
    into,
    schema.actionRecommendations,
    versions.flatMap(({ id, recommendations }) =>
      recommendations.map((one) => ({
        actionId: id,
        recommendationId: named(into.recommendations, one, 'recommendation'),
        planId,
      })),
    ),
  )
  const actionId = versions[0]?.thingId ?? ''
  const hung = { actionId }
  for (const milestone of action.milestones)
    await bringIn(
      into,
      schema.milestones,
      versionRows(into, milestone.versions).map((row) => ({ ...row, ...hung })),
    )

  const ownerPostAt = (at: Instant) =>
    (versions.findLast(({ recordedAt }) => recordedAt <= at) ?? versions[0])?.ownerPostId ?? ''
  const updates = factRows(into, action.progressUpdates)
  await bringIn(
    into,
    schema.progressUpdates,
    updates.map((row, i) => ({
      ...row,
      ...hung,
      postId: ownerPostAt(row.recordedAt),
      basedOn: updates[i - 1]?.id ?? null,
    })),
  )

  const decidedAt = (meeting: string | null) => meeting && named(into.meetings, meeting, 'meeting')
  await bringIn(
    into,
    schema.closureSteps,
    factRows(into, action.closureSteps).map((row) => ({ ...row, ...hung, meetingId: decidedAt(row.meeting) })),
  )
  await bringIn(
    into,
    schema.dateChanges,
    factRows(into, action.dateChanges).map((row) => ({ ...row, ...hung, meetingId: decidedAt(row.meeting) })),
  )
}
