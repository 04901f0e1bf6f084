import { expect, it } from 'vitest'
import { day } from '../day.ts'
import { sayNearCutOff } from './meetings.ts'

const today = day('2026-11-26')
const beganOn = day('2026-11-20')

it.each([
  ['2026-11-27', ''],
  ['2026-11-26', 'That is today: what is reported later is not in its papers'],
  ['2026-11-25', 'That is past: its papers show the plan as it was then'],
  ['2026-11-20', 'That is past: its papers show the plan as it was then'],
  ['2026-11-19', 'That is past, and before this record began on 20 November 2026: its papers would show nothing'],
])('of a cut-off on %s, worked out on 26 November 2026, it says %j', (cutOffOn, expected) => {
  expect(sayNearCutOff(day(cutOffOn), { today, beganOn })).toBe(expected)
})
