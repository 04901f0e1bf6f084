import type { Day } from './day.ts'
import type { ShownStatus } from './delivery-status.ts'

interface Told {
  action: { deliveryStatus: ShownStatus; owner: { key: string; post: string; holder: string | null } }
  silentSince: Day
}

/** A post, who holds it, and the actions nobody has reported on for it. */
export interface Owing<O> {
  key: string
  post: string
  holder: string | null
  /** How many, and how many of those have lost their colour. */
  owed: number
  outOfDate: number
  /** The most pressing: those that have lost their colour first, then those that lose it soonest. */
  actions: O[]
}

/** How many actions are told one by one: more than an office calls about in a day. */
export const TOLD = 40

const isOutOfDate = ({ action }: Told): boolean => action.deliveryStatus === 'out-of-date'

const outOfDateFirst = (one: Told, other: Told): number =>
  Number(isOutOfDate(other)) - Number(isOutOfDate(one)) || one.silentSince.localeCompare(other.silentSince)

/**
 * Who owes an update, by owner post: actions that are out of date, or not yet
 * reported this month. Posts stand in the order of their most pressing action;
 * actions are told until there are `most`, the rest are counted.
 */
export function whoOwes<O extends Told & { doneThisMonth: boolean }>(all: readonly O[], most = TOLD): Owing<O>[] {
  const owed = all.filter((one) => !one.doneThisMonth || isOutOfDate(one)).sort(outOfDateFirst)
  const byPost = Map.groupBy(owed, ({ action }) => action.owner.key)
  let left = most
  return [...byPost.values()].flatMap((theirs) => {
    const [first] = theirs
    if (!first) return []
    const actions = theirs.slice(0, Math.max(0, left))
    left -= actions.length
    return [{ ...first.action.owner, owed: theirs.length, outOfDate: theirs.filter(isOutOfDate).length, actions }]
  })
}
