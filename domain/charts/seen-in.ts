import { SHOWN_STATUSES, type ShownStatus } from '../delivery-status.ts'
import { COUNT_OF, type Counts } from '../roll-up.ts'

/** The statuses that any of these shows, worst first: what a key and a table need columns for. */
export const seenIn = (stacks: readonly { counts: Counts }[]): ShownStatus[] =>
  SHOWN_STATUSES.filter((status) => stacks.some(({ counts }) => counts[COUNT_OF[status]] > 0))
