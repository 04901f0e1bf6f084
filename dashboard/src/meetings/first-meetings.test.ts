import { expect, it } from 'vitest'
import type { MeetingsView } from '../../../domain/contract/meetings.ts'
import { day } from '../../../domain/day.ts'
import { firstMeetings } from './first-meetings.ts'

const NEWEST_FIRST = ['2021-01-20', '2020-12-16', '2020-12-09', '2020-11-11', '2020-10-14']
const view = {
  asAt: { day: day('2020-12-10'), isNow: true },
  meetings: NEWEST_FIRST.map((heldOn) => ({ id: heldOn, heldOn })),
} as unknown as MeetingsView
const shown = (most: number) => {
  const { meetings, beyond } = firstMeetings(view, most)
  return [meetings.map(({ id }) => id), beyond]
}

it.each([
  ['those to come and the last that are over', 3, NEWEST_FIRST.slice(0, 3), 2],
  ['the next before those after it', 1, ['2020-12-16'], 4],
  ['all but never all but one', 4, NEWEST_FIRST, 0],
  ['all when asked', Infinity, NEWEST_FIRST, 0],
])('has %s', (_, most, expected, beyond) => {
  expect(shown(most)).toEqual([expected, beyond])
})
