import type { MyUpdatesView } from '../../../domain/contract/my-updates.ts'

export type Owed = MyUpdatesView['actions'][number]

/** A post, who holds it, and the actions nobody has reported on for it. */
export interface Owing {
  key: string
  post: string
  holder: string | null
  /** Those that have lost their colour first, then those that lose it soonest. */
  actions: Owed[]
}

const isOutOfDate = ({ action }: Owed) => action.deliveryStatus === 'out-of-date'

const outOfDateFirst = (one: Owed, other: Owed): number =>
  Number(isOutOfDate(other)) - Number(isOutOfDate(one)) || one.silentSince.localeCompare(other.silentSince)

/**
 * Who owes an update, by owner post: actions that are out of date, or not yet
 * reported this month. Posts stand in the order of their most pressing action.
 */
export function whoOwes(actions: readonly Owed[]): Owing[] {
  const owed = actions.filter((one) => !one.doneThisMonth || isOutOfDate(one)).sort(outOfDateFirst)
  const byPost = new Map<string, Owing>()
  for (const one of owed) {
    const { key, post, holder } = one.action.owner
    const owing = byPost.get(key) ?? { key, post, holder, actions: [] }
    owing.actions.push(one)
    byPost.set(key, owing)
  }
  return [...byPost.values()]
}

/** How many of some actions have lost their colour. */
export const countOutOfDate = (actions: readonly Owed[]): number => actions.filter(isOutOfDate).length
