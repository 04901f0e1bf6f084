import type { Due } from './due.ts'

/** What an action of a real plan may be missing. Each is named, on its page and, counted, on the board. */
export const GAPS = ['measure', 'start', 'recommendation', 'area', 'review'] as const
export type Gap = (typeof GAPS)[number]

interface Worded {
  successMeasure: string | null
  startsOn: string | null
  area: number | null
  recommendations: readonly number[]
  noRecommendationBecause: string | null
  due: Due
}

/**
 * What an action is missing. A plan without areas, or without recommendations,
 * leaves no gap where one would stand; nor does an action that says why it
 * answers no recommendation.
 *
 * @example
 * gapsOf({ ...action, successMeasure: null }, plan) // => ['measure']
 */
export function gapsOf(
  action: Worded,
  plan: { areas: readonly unknown[]; recommendations: readonly unknown[] },
): Gap[] {
  const { recommendations, noRecommendationBecause, due } = action
  const missing: Record<Gap, boolean> = {
    measure: action.successMeasure === null,
    start: action.startsOn === null,
    recommendation: plan.recommendations.length > 0 && recommendations.length === 0 && noRecommendationBecause === null,
    area: plan.areas.length > 0 && action.area === null,
    review: due.kind === 'ongoing' && due.reviewOn === null,
  }
  return GAPS.filter((gap) => missing[gap])
}
