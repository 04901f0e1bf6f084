import type { MeetingsView } from '../../../domain/contract/meetings.ts'
import { few } from '../long-lists/few.ts'
import { inOrder } from './in-order.ts'

/** The most meetings that stand on the page where they are changed, before all are asked for. */
export const MOST_MEETINGS = 40

/** The meetings that their table lists first: those to come, and the last that are over. They stay newest first. */
export function firstMeetings(view: MeetingsView, most: number): MeetingsView & { beyond: number } {
  const { first, beyond } = few(inOrder(view.meetings, view.asAt), most, most)
  return { ...view, meetings: view.meetings.filter((meeting) => first.includes(meeting)), beyond }
}
