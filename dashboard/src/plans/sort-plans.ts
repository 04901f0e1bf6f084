import type { PlansView } from '../../../domain/contract/plans.ts'
import { byWorst } from '../../../domain/roll-up.ts'

export const SORTS = ['worst', 'council', 'off-track', 'out-of-date', 'got-worse', 'actions'] as const
export type Sort = (typeof SORTS)[number]

type Plan = PlansView['plans'][number]

/** What the address asks for; anything else is worst first. */
export const sortedBy = (said: string | null): Sort => SORTS.find((sort) => sort === said) ?? 'worst'

const byCouncil = (one: Plan, other: Plan) =>
  one.council.localeCompare(other.council, 'en-GB') || one.title.localeCompare(other.title, 'en-GB')

const ORDERS: Record<Sort, (one: Plan, other: Plan) => number> = {
  // A plan with nothing to show stands last.
  worst: (one, other) =>
    one.worst === null || other.worst === null
      ? Number(one.worst === null) - Number(other.worst === null)
      : byWorst(one.worst, other.worst) || other.counts.offTrack - one.counts.offTrack,
  council: byCouncil,
  'off-track': (one, other) => other.counts.offTrack - one.counts.offTrack,
  'out-of-date': (one, other) => other.counts.outOfDate - one.counts.outOfDate,
  'got-worse': (one, other) => (other.moved?.worse ?? 0) - (one.moved?.worse ?? 0),
  actions: (one, other) => other.total - one.total,
}

/** Plans in the order asked for; those that are equal, by council. */
export const sortPlans = (plans: readonly Plan[], sort: Sort): Plan[] =>
  [...plans].sort((one, other) => ORDERS[sort](one, other) || byCouncil(one, other))
