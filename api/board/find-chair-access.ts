import type { BoardView } from '../../domain/contract/board.ts'
import { dayOf } from '../../domain/day.ts'
import { wasKnownAt } from '../../db/as-at.ts'
import type { Drawing } from '../plan/plan-view.ts'

/** Whether the chair's access was opened by somebody who may not choose the chair, and no board has met since. */
export function findChairAccess({ record, moment, day }: Drawing): BoardView['chairAccess'] {
  const last = record.chairOpened.at(-1)
  if (!last) return null
  const on = dayOf(last.recordedAt)
  const hasMet = record.meetingVersions.some(
    (meeting) =>
      meeting.kind === 'improvement-board' &&
      wasKnownAt(meeting, moment) &&
      on < meeting.heldOn &&
      meeting.heldOn < day,
  )
  if (hasMet) return null
  const { chairAccess = 'reset' } = JSON.parse(last.after ?? '{}') as { chairAccess?: 'given' | 'reset' }
  return { access: chairAccess, by: last.by, on }
}
