import type { StatusAtBoard } from '../../../domain/contract/frame.ts'

/** What was shown at the last five boards, oldest first. The moment of the view itself stands beside a strip, not in it. */
export const lastFive = (history: readonly StatusAtBoard[]) =>
  history.flatMap(({ meeting, worst }) => (meeting ? [{ heldOn: meeting.heldOn, worst }] : [])).slice(-5)
