import { FiledProgressUpdate } from '../../domain/contract/filed/progress-updates.ts'
import type { FiledAction } from '../../domain/contract/plan-file.ts'
import { progressUpdates } from '../../db/schema/index.ts'
import { actionsFiling } from '../actions/filing.ts'
import { filing } from '../plan-file/filing.ts'
import { checkProgressUpdates } from './check-filed.ts'

export const progressUpdatesFiling = filing<typeof FiledProgressUpdate, unknown, FiledAction>({
  list: 'progressUpdates',
  called: 'progress update',
  table: progressUpdates,
  shape: FiledProgressUpdate,
  on: { noun: actionsFiling, column: 'actionId' },
  follows: {
    columns: ['postId', 'basedOn'],
    // Said for the post that owned the action then, by somebody who had the one before in front of them.
    from: ({ recordedAt }, { previous, on }) => ({
      postId: (on.findLast((version) => String(version['recordedAt']) <= String(recordedAt)) ?? on[0])?.['ownerPostId'],
      basedOn: previous?.['id'] ?? null,
    }),
  },
  check: checkProgressUpdates,
})
