import type { FiledAction } from '../../domain/contract/plan-file.ts'
import type { Instant } from '../../domain/day.ts'
import * as schema from '../../db/schema/index.ts'
import type { WritingDb } from '../../db/store.ts'
import { named } from './import-plan.ts'

/** What the file's names stand for here. */
export interface Names {
  person: (email: string) => string
  posts: Map<string, string>
  areas: Map<number, string>
  recommendations: Map<number, string>
  meetings: Map<string, string>
}

type Recorded = { recordedAt: Instant; recordedBy: string }

interface Given {
  action: FiledAction
  planId: string
  names: Names
  newId: () => string
  recorded: (rows: readonly Recorded[], i: number) => Recorded & { supersededAt: Instant | null }
  versionsOf: <V extends Recorded>(
    versions: readonly V[],
  ) => (V & Recorded & { id: string; thingId: string; planId: string; supersededAt: Instant | null })[]
}

/** Writes one action of a plan file with everything that hangs on it. */
export async function importAction(tx: WritingDb, given: Given): Promise<void> {
  const { action, planId, names, newId, recorded, versionsOf } = given
  const { ref } = action
  const [area = 0, number = 0] = ref.split('.').map(Number)
  const post = (key: string) => named(names.posts, key, 'post')
  const meeting = (key: string | null) => key && named(names.meetings, key, 'meeting')

  const versions = versionsOf(action.versions)
  const actionId = versions[0]?.thingId ?? ''
  await tx.insert(schema.actions).values(
    versions.map(({ area: areaNumber, ownerPost, sponsorPost, recommendations: _, ...row }) => ({
      ...row,
      ref,
      position: area * 1000 + number,
      areaId: named(names.areas, areaNumber, 'area'),
      ownerPostId: post(ownerPost),
      sponsorPostId: sponsorPost && post(sponsorPost),
    })),
  )
  await tx.insert(schema.actionRecommendations).values(
    versions.flatMap(({ id, recommendations }) =>
      recommendations.map((one) => ({
        actionId: id,
        recommendationId: named(names.recommendations, one, 'recommendation'),
        planId,
      })),
    ),
  )
  const steps = action.milestones.flatMap((milestone) => versionsOf(milestone.versions))
  if (steps.length > 0) await tx.insert(schema.milestones).values(steps.map((row) => ({ ...row, actionId })))

  const ownerAt = (at: Instant) =>
    (versions.findLast((version) => version.recordedAt <= at) ?? versions[0])?.ownerPost ?? ''
  let basedOn: string | null = null
  const updates = action.progressUpdates.map((said, i) => {
    const row = {
      ...said,
      id: newId(),
      planId,
      actionId,
      postId: post(ownerAt(said.recordedAt)),
      basedOn,
      ...recorded(action.progressUpdates, i),
    }
    basedOn = row.id
    return row
  })
  if (updates.length > 0) await tx.insert(schema.progressUpdates).values(updates)

  const facts = { planId, actionId }
  const closures = action.closureSteps.map(({ meeting: at, ...step }, i) => ({
    ...step,
    ...facts,
    id: newId(),
    meetingId: meeting(at),
    ...recorded(action.closureSteps, i),
  }))
  if (closures.length > 0) await tx.insert(schema.closureSteps).values(closures)

  const dates = action.dateChanges.map(({ meeting: at, ...change }, i) => ({
    ...change,
    ...facts,
    id: newId(),
    meetingId: meeting(at),
    ...recorded(action.dateChanges, i),
  }))
  if (dates.length > 0) await tx.insert(schema.dateChanges).values(dates)
}
