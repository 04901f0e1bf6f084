import type { MeetingKind } from '../vocabulary.ts'

const MEETING: Record<MeetingKind, string> = {
  'improvement-board': 'Improvement Board',
  'scrutiny-committee': 'Scrutiny committee',
  'quarterly-review': 'Quarterly review',
  'staff-reference-group': 'Staff reference group',
}
export const sayMeetingKind = (kind: MeetingKind): string => MEETING[kind]
