import { sayDay, type Day } from '../day.ts'
import type { Oddity } from '../odd-meeting.ts'
import type { MeetingKind } from '../vocabulary.ts'

const MEETING: Record<MeetingKind, string> = {
  'improvement-board': 'Improvement Board',
  'scrutiny-committee': 'Scrutiny committee',
  'quarterly-review': 'Quarterly review',
  'staff-reference-group': 'Staff reference group',
}
export const sayMeetingKind = (kind: MeetingKind): string => MEETING[kind]

/** What a kind of meeting is called within a sentence, by its day. */
const CALLED: Record<MeetingKind, string> = {
  'improvement-board': 'board',
  'scrutiny-committee': 'scrutiny committee',
  'quarterly-review': 'quarterly review',
  'staff-reference-group': 'staff reference group',
}

/**
 * A meeting by its kind and its day, after "the".
 *
 * @example
 * callMeeting({ kind: 'scrutiny-committee', heldOn }) // => 'scrutiny committee of 18 December 2020'
 */
export const callMeeting = (
  { kind, heldOn }: { kind: MeetingKind; heldOn: Day },
  say: (on: Day) => string = sayDay,
): string => `${CALLED[kind]} of ${say(heldOn)}`

const ODDITY: Record<Oddity, string> = {
  saturday: 'On a Saturday',
  sunday: 'On a Sunday',
  'bank-holiday': 'On a bank holiday',
  august: 'In August, when members and officers are away',
  'papers-late': 'Papers go out less than five clear working days before',
}
/** What is unusual about the days of a meeting, for whoever entered them. */
export const sayOddity = (oddity: Oddity): string => ODDITY[oddity]

/**
 * That the cut-off of a board to be added is today or past, for whoever works the days out; nothing of one to come.
 *
 * @param beganOn When the plan's record begins: of a day before, its papers would show nothing.
 *
 * @example
 * sayNearCutOff(day('2026-11-26'), { today: day('2026-11-26'), beganOn }) // => 'That is today: what is reported later is not in its papers'
 */
export function sayNearCutOff(cutOffOn: Day, { today, beganOn }: { today: Day; beganOn: Day }): string {
  if (cutOffOn > today) return ''
  if (cutOffOn === today) return 'That is today: what is reported later is not in its papers'
  return cutOffOn < beganOn
    ? `That is past, and before this record began on ${sayDay(beganOn)}: its papers would show nothing`
    : 'That is past: its papers show the plan as it was then'
}
