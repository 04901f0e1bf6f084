import type { AsAt } from '../../../domain/contract/frame.ts'
import type { MeetingsView } from '../../../domain/contract/meetings.ts'
import { isOver } from '../../../domain/meeting-state.ts'

/** The meetings still to be held whose papers can be made, because their cut-off has come; the next one first. */
export const dueMeetings = (meetings: MeetingsView['meetings'], asAt: AsAt): MeetingsView['meetings'] =>
  meetings
    .filter((meeting) => meeting.cutOffPassed && !isOver(meeting, asAt))
    .toSorted((one, other) => one.heldOn.localeCompare(other.heldOn))
