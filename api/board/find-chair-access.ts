import type { BoardView } from '../../domain/contract/board.ts'
import { dayOf } from '../../domain/day.ts'
import { wasKnownAt } from '../../db/as-at.ts'
import type { Drawing } from '../plan/plan-view.ts'

interface Opened {
  chairAccess?: 'offered' | 'given' | 'reset'
}

/** How it was opened; a change of before that was told apart was a reset. */
const accessOf = ({ after }: { after: string | null }) =>
  (JSON.parse(after ?? '{}') as Opened).chairAccess ?? ('reset' as const)

/**
 * Whether the chair's access was opened by somebody who may not choose the chair,
 * and no board has met since. What an invitation offers is nobody's until it is
 * accepted: then it was given by who invited, on the day that they accepted.
 */
export function findChairAccess({ record, moment, day }: Drawing): BoardView['chairAccess'] {
  const last = record.chairOpened.findLast((one) => accessOf(one) !== 'offered')
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
  const access = accessOf(last) === 'given' ? 'given' : 'reset'
  const before = record.chairOpened.findLast(({ id, of }) => id < last.id && of === last.of)
  const offered = access === 'given' && before && accessOf(before) === 'offered' ? before : last
  return { access, by: offered.by, on }
}
