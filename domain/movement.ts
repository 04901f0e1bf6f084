import { byWorst } from './roll-up.ts'
import type { ShownStatus } from './delivery-status.ts'

/** What can have happened to an action between two moments. */
export const DIFFERENCES = [
  'worse',
  'better',
  'added',
  'withdrawn',
  'signed',
  'reopened',
  're-dated',
  're-owned',
  'reworded',
] as const
export type Difference = (typeof DIFFERENCES)[number]

/** What an action showed at one moment. */
export interface Shown {
  ref: string
  status: ShownStatus
}

export interface Moved {
  ref: string
  from: ShownStatus
  to: ShownStatus
}

export interface Movement {
  /** The worst now first. */
  worse: Moved[]
  better: Moved[]
  /** In the plan now and not then; in it then and not now. */
  added: string[]
  withdrawn: string[]
}

/**
 * Who moved between two moments, from what to what.
 *
 * @example
 * movement([{ ref: '4.2', status: 'on-track' }], [{ ref: '4.2', status: 'off-track' }]).worse
 * // => [{ ref: '4.2', from: 'on-track', to: 'off-track' }]
 */
export function movement(then: readonly Shown[], now: readonly Shown[]): Movement {
  const before = new Map(then.map(({ ref, status }) => [ref, status]))
  const after = new Map(now.map(({ ref, status }) => [ref, status]))

  const moved = now
    .map(({ ref, status }) => ({ ref, from: before.get(ref), to: status }))
    .filter((one): one is Moved => one.from !== undefined && one.from !== one.to)
  const worstFirst = (one: Moved, other: Moved) => byWorst(one.to, other.to)

  return {
    worse: moved.filter(({ from, to }) => byWorst(to, from) < 0).sort(worstFirst),
    better: moved.filter(({ from, to }) => byWorst(to, from) > 0).sort(worstFirst),
    added: now.filter(({ ref }) => !before.has(ref)).map(({ ref }) => ref),
    withdrawn: then.filter(({ ref }) => !after.has(ref)).map(({ ref }) => ref),
  }
}
