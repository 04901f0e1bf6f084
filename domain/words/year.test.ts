import { expect, it } from 'vitest'
import { day } from '../day.ts'
import { sayYear } from './year.ts'

const on = ['2020-09-30', '2020-10-31', '2020-11-30', '2020-12-10'].map(day)

it.each([
  [['on-track', 'on-track', 'on-track', 'on-track'], 'on track since September 2020'],
  [
    [null, 'on-track', 'at-risk', 'at-risk'],
    'not in the plan from September 2020; on track from October 2020; at risk since November 2020',
  ],
  [
    ['at-risk', 'on-track', 'at-risk', 'off-track'],
    'at risk from September 2020; on track from October 2020; at risk from November 2020; off track since December 2020',
  ],
] as const)('%j', (year, said) => {
  expect(sayYear(on, year)).toBe(said)
})
