import { expect, it } from 'vitest'
import { day } from './day.ts'
import { isOver, meetingState } from './meeting-state.ts'

it.each([
  ['the day before it', '2020-12-09', true, 'to-come', false],
  ['its own day', '2020-12-10', true, 'today', false],
  ['the day after', '2020-12-11', true, 'over', true],
  ['the end of the day before it, looked back at', '2020-12-09', false, 'to-come', false],
  ['the end of its own day, looked back at', '2020-12-10', false, 'over', true],
  ['the end of the day after, looked back at', '2020-12-11', false, 'over', true],
])('a meeting of 10 December, on %s', (_when, on, isNow, state, over) => {
  const meeting = { heldOn: day('2020-12-10') }
  const at = { day: day(on), isNow }
  expect(meetingState(meeting, at)).toBe(state)
  expect(isOver(meeting, at)).toBe(over)
})
