import type { ShownStatus } from '../../domain/delivery-status.ts'
import type { atPastBoards } from '../plan/frame.ts'

/**
 * What the papers of some boards showed of each action, as known and judged at
 * their data cut-offs; null while it was not yet in the plan, and once it was
 * withdrawn.
 */
export function seenAt(past: ReturnType<typeof atPastBoards>): (actionId: string) => (ShownStatus | null)[] {
  const shown = past.map(({ standing }) => new Map(standing.map((one) => [one.actionId, one.verdict.status])))
  return (actionId) => shown.map((of) => of.get(actionId) ?? null)
}
