import type { ActionRow, PlanHead } from '../../domain/contract/frame.ts'
import type { CountedGaps } from '../../domain/contract/gaps.ts'
import { GAPS, gapsOf, type Gap } from '../../domain/gaps.ts'
import type { Standing } from '../plan/standing.ts'
import type { Measure } from './read-measures.ts'

/** What the plan's actions are missing, each with how many; what none of them misses is left out. */
export function countGaps(
  standing: readonly Standing[],
  {
    head,
    row,
    measures,
  }: { head: PlanHead; row: (one: Standing) => ActionRow; measures: ReadonlyMap<string, Measure> },
): CountedGaps {
  const counts = new Map<Gap, number>()
  for (const one of standing) {
    const { startsOn, area, recommendations, due } = row(one)
    const { successMeasure = null, noRecommendationBecause = null } = measures.get(one.version.id) ?? {}
    const action = { successMeasure, startsOn, area, recommendations, noRecommendationBecause, due }
    for (const gap of gapsOf(action, head)) counts.set(gap, (counts.get(gap) ?? 0) + 1)
  }
  return GAPS.flatMap((kind) => {
    const count = counts.get(kind)
    return count === undefined ? [] : [{ kind, count }]
  })
}
