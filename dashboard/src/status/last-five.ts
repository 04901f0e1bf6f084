import type { StatusAtBoard } from '../../../domain/contract/frame.ts'
import type { Day } from '../../../domain/day.ts'
import { isOver } from '../../../domain/meeting-state.ts'

/** What the last five boards saw, oldest first. The moment of the view stands beside a strip, and a board to come has seen nothing. */
export const lastFive = (history: readonly StatusAtBoard[], at: { day: Day; isNow: boolean }) =>
  history
    .flatMap(({ meeting, worst }) => (meeting && isOver(meeting, at) ? [{ heldOn: meeting.heldOn, worst }] : []))
    .slice(-5)
