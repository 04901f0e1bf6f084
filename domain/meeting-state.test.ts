import { expect, it } from 'vitest'
import { day } from './day.ts'
import { isOver, meetingState } from './meeting-state.ts'

it.each([
  ['the day before it', '2020-12-09', 'to-come', false],
  ['its own day', '2020-12-10', 'today', false],
  ['the day after', '2020-12-11', 'over', true],
])('a meeting of 10 December, on %s', (_when, on, state, over) => {
  const meeting = { heldOn: day('2020-12-10') }
  expect(meetingState(meeting, day(on))).toBe(state)
  expect(isOver(meeting, day(on))).toBe(over)
})
