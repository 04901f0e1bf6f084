import { record } from '../record/record.ts'
import type { Open } from '../record/transact.ts'

/**
 * Notes in a plan's trail that its chair's access was given or reset by somebody
 * who is not free to choose the chair, because nobody else was there. The board
 * page says so until the next board.
 */
export const tellBoard = async (
  open: Open,
  { planId, by, email, access }: { planId: string; by: string; email: string; access: 'given' | 'reset' },
): Promise<void> =>
  record(await open({ planId, by }), {
    verb: 'opened-chair',
    subject: { kind: 'person', ref: email },
    after: { chairAccess: access },
    rows: [],
  })
