import { sayDay, type Day } from '../day.ts'

interface Decided {
  meeting: { title: string; heldOn: Day } | null
  minuteReference: string | null
}

/**
 * Where the minutes say so; empty where no meeting and no minute is named.
 *
 * @example
 * sayAtMeeting({ meeting: { title: 'Improvement Board', heldOn }, minuteReference: '4.1' })
 * // => 'At Improvement Board of 28 October 2020, minute 4.1'
 */
export function sayAtMeeting({ meeting, minuteReference }: Decided): string {
  if (!meeting) return minuteReference ? `Minute ${minuteReference}` : ''
  return `At ${meeting.title} of ${sayDay(meeting.heldOn)}${minuteReference ? `, minute ${minuteReference}` : ''}`
}
