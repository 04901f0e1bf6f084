import type { StatusAtBoard } from '../../../domain/contract/frame.ts'
import { sayDay, type Day } from '../../../domain/day.ts'
import type { ShownStatus } from '../../../domain/delivery-status.ts'
import { columnsOf } from '../../../domain/charts/moments.ts'
import { latest } from '../long-lists/latest.ts'

/** The worst status of each part of a plan at every board: the days once, and for each part a status a day. */
export interface Grid {
  columns: { key: string; label: string[]; when: string }[]
  /** A row a part, in their order; null is a day on which it had no actions. */
  worst: (ShownStatus | null)[][]
  /** How many days there are in all. */
  all: number
}

/**
 * @param histories Of each part, what it showed at the same boards, oldest first.
 * @param most How many of the last days stand in it.
 */
export function gridAtBoards(
  histories: readonly (readonly StatusAtBoard[])[],
  asAt: { day: Day; isNow: boolean },
  most: number,
): Grid {
  const rows = histories.map((history) => latest(columnsOf(history, asAt), most))
  const columns = (rows[0]?.shown ?? []).map(({ key, label, meeting, said }) => ({
    key,
    label,
    when: meeting?.kind === 'improvement-board' ? sayDay(meeting.heldOn) : said,
  }))
  return { columns, worst: rows.map(({ shown }) => shown.map(({ worst }) => worst)), all: rows[0]?.all ?? 0 }
}
