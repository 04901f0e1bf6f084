import { expect, it } from 'vitest'
import { day } from '../day.ts'
import { sayAtMeeting } from './at-meeting.ts'

const meeting = { title: 'Improvement Board', heldOn: day('2020-10-28') }

it.each([
  [{ meeting, minuteReference: '4.1' }, 'At Improvement Board of 28 October 2020, minute 4.1'],
  [{ meeting, minuteReference: null }, 'At Improvement Board of 28 October 2020'],
  [{ meeting: null, minuteReference: '4.1' }, 'Minute 4.1'],
  [{ meeting: null, minuteReference: null }, ''],
])('says where it was decided', (decided, said) => {
  expect(sayAtMeeting(decided)).toBe(said)
})
