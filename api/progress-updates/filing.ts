import { FiledProgressUpdate } from '../../domain/contract/filed/progress-updates.ts'
import type { FiledAction } from '../../domain/contract/plan-file.ts'
import { progressUpdates } from '../../db/schema/index.ts'
import { actionsFiling } from '../actions/filing.ts'
import { filing } from '../plan-file/filing.ts'

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
  check(judge, { rows, at }) {
    judge.knownOn(rows, at, 'effectiveOn')
    judge.each(rows, at, ({ deliveryStatus, wayBackToGreen }, place) => {
      if ((deliveryStatus === 'at-risk' || deliveryStatus === 'off-track') && wayBackToGreen === null)
        judge.fault(
          [...place, 'wayBackToGreen'],
          `Say what will bring it back on track, and by when: this update is ${deliveryStatus}`,
        )
    })
  },
})
