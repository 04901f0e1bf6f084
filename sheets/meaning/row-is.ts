import type { Level } from './levels.ts'
import type { SetAside } from './set-aside.ts'

/** What a row of a sheet is: an action, more of the action above it, a head of those below it, or nothing of the plan. */
export type RowIs =
  { is: 'action' } | { is: 'more'; of: number } | { is: 'level'; level: Level } | { is: 'aside'; aside: SetAside }

/** A row of no action, with why. */
export const aside = (as: SetAside['as'], why: string): RowIs => ({ is: 'aside', aside: { as, why } })
