import type { BesideUpdate, ProgressUpdateView } from '../../domain/contract/progress-update-view.ts'
import { unchangedSince } from '../../domain/why-not-confirm.ts'
import { told } from '../actions/told.ts'
import type { PlanRecord } from '../plan/read-record.ts'
import type { UpdateRow } from './read-updates.ts'

/** An action's updates as its view has them, newest first, with what stands beside the last of them. */
export const drawUpdates = (
  updates: readonly UpdateRow[],
  { asRead, beside }: Pick<PlanRecord, 'asRead'> & { beside: BesideUpdate },
): ProgressUpdateView[] =>
  updates.map((update, i) => ({
    ...told(update),
    asRead: asRead(update.id),
    unchangedSince: unchangedSince(updates.slice(i)),
    ...(i === 0 && beside),
  }))
