import { wasKnownBy } from '../../db/as-at.ts'
import type { PaperMove } from '../../papers/facts.ts'
import { fromOf, toOf } from '../date-changes/dues.ts'
import { inOrder } from '../plan/in-order.ts'
import type { Drawing } from '../plan/plan-view.ts'
import { active, standAt } from '../plan/standing.ts'

/** When the due date of each action was moved and why, as far as a board had agreed it by then, oldest first. */
export function readMoves({ record, moment, day }: Drawing): (ref: string) => PaperMove[] {
  const moves = new Map(
    active(standAt(record, moment, day)).map(({ actionId, version }) => [
      version.ref,
      (record.dateChanges.get(actionId) ?? [])
        .filter((one) => one.step === 'agreed' && wasKnownBy(one, moment))
        .sort(inOrder)
        .map((change) => ({
          from: fromOf(change),
          to: toOf(change),
          reasonCode: change.reasonCode,
          reason: change.reason,
        })),
    ]),
  )
  return (ref) => moves.get(ref) ?? []
}
