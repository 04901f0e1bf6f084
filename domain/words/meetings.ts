import type { Oddity } from '../odd-meeting.ts'
import type { MeetingKind } from '../vocabulary.ts'

const MEETING: Record<MeetingKind, string> = {
  'improvement-board': 'Improvement Board',
  'scrutiny-committee': 'Scrutiny committee',
  'quarterly-review': 'Quarterly review',
  'staff-reference-group': 'Staff reference group',
}
export const sayMeetingKind = (kind: MeetingKind): string => MEETING[kind]

const ODDITY: Record<Oddity, string> = {
  saturday: 'On a Saturday',
  sunday: 'On a Sunday',
  'bank-holiday': 'On a bank holiday',
  august: 'In August, when members and officers are away',
  'papers-late': 'Papers go out less than five clear working days before',
}
/** What is unusual about the days of a meeting, for whoever entered them. */
export const sayOddity = (oddity: Oddity): string => ODDITY[oddity]
