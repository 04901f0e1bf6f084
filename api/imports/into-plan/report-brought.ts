import type { FromCells } from '../../../domain/brought.ts'
import { DELIVERY_STATUSES, type DeliveryStatus } from '../../../domain/delivery-status.ts'
import { stillAhead } from '../../../domain/why-not-confirm.ts'
import { owesWayBack } from '../../../domain/owed.ts'
import { NO_WAY_BACK } from '../../../sheets/plan-file/actions.ts'
import { readCurrentAction } from '../../actions/read-action.ts'
import { Refusal } from '../../http/refusal.ts'
import type { Access } from '../../plan/plan-access.ts'
import { postProgressUpdate } from '../../progress-updates/post-progress-update.ts'
import { readAsRead } from '../../record/as-read.ts'
import type { PlanTx } from '../../record/plan-tx.ts'

/**
 * Reports what a sheet says of how an action goes, today and on behalf of its owner. What it does not say stays as it was
 * last said.
 *
 * @param inSheet The progress that the sheet tells, changed or not.
 */
export async function reportBrought(
  tx: PlanTx,
  access: Access,
  { ref, changes, inSheet }: { ref: string; changes: readonly FromCells[]; inSheet: FromCells['value'] },
): Promise<void> {
  const { update: last } = await readCurrentAction(tx.db, access.planId, ref)
  const said = (...fields: FromCells['field'][]) => {
    const value = changes.find(({ field }) => fields.includes(field))?.value
    return typeof value === 'string' ? value : undefined
  }
  const told = asStatus(said('status'))
  const status = told ?? last?.deliveryStatus
  // Words that were said beside another status do not stand beside this one.
  const beside = told !== undefined && typeof inSheet === 'string' ? inSheet : last?.progress
  if (status === undefined) throw new Refusal(409, 'no-status', NO_STATUS)
  const basedOn = last && (await readAsRead(tx.db, { ids: [last.id], planId: access.planId })).asRead
  await postProgressUpdate(tx, access, {
    ref,
    update: {
      effectiveOn: tx.today,
      deliveryStatus: status,
      progress: said('progress', 'updates') ?? beside ?? NOTHING_SAID,
      nextSteps: last?.nextSteps ?? null,
      wayBackToGreen: owesWayBack(status) ? (last?.wayBackToGreen ?? NO_WAY_BACK) : null,
      helpNeeded: last?.helpNeeded ?? null,
      forecastOn: stillAhead(last?.forecastOn ?? null, tx.today),
      noChange: false,
      whyNoChange: null,
      basedOn,
    },
  })
}

const asStatus = (said: string | undefined): DeliveryStatus | undefined => DELIVERY_STATUSES.find((one) => one === said)

const NO_STATUS = 'Nobody has reported on it, and the sheet says no status: its progress can be said in an update'
const NOTHING_SAID = 'The sheet says no more than this'
