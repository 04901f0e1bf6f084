import { expect, it } from 'vitest'
import { saySlippage } from './slippage.ts'

it.each([
  [{ actions: 0, left: 0, redated: 0, moves: 0, daysLost: 0 }, 'No action has been promised yet'],
  [
    { actions: 33, left: 0, redated: 0, moves: 0, daysLost: 0 },
    'No day has been lost against the first promises of 33 actions',
  ],
  [
    { actions: 1, left: 0, redated: 0, moves: 0, daysLost: 0 },
    'No day has been lost against the first promise of 1 action',
  ],
  [
    { actions: 33, left: 0, redated: 7, moves: 9, daysLost: 1204 },
    '1,204 days have been lost against the first promises of 33 actions: 7 have been re-dated, 9 times in all',
  ],
  [
    { actions: 2, left: 0, redated: 1, moves: 1, daysLost: 1 },
    '1 day has been lost against the first promises of 2 actions: 1 has been re-dated, 1 time in all',
  ],
  [
    { actions: 34, left: 1, redated: 7, moves: 9, daysLost: 1204 },
    '1,204 days have been lost against the first promises of 34 actions (1 of them no longer in the plan): 7 have been re-dated, 9 times in all',
  ],
  [
    { actions: 3, left: 0, undated: 1, redated: 0, moves: 0, daysLost: 526, atLeast: true },
    'At least 526 days have been lost against the first promises of 3 actions (1 with no due date): none has been re-dated',
  ],
  [
    { actions: 4, left: 1, undated: 2, redated: 1, moves: 0, daysLost: 61 },
    '61 days have been lost against the first promises of 4 actions (1 of them no longer in the plan; 2 with no due date): 1 has been re-dated',
  ],
])('of %j', (total, expected) => {
  expect(saySlippage(total)).toBe(expected)
})
