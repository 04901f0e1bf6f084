import { expect, it } from 'vitest'
import { sayBasis } from './forecast.ts'

it.each([
  [
    { milestones: 41, closures: 3, moves: 17 },
    null,
    'From this plan’s own record: 41 milestones done, 3 actions closed and 17 date changes.',
  ],
  [
    { milestones: 1, closures: 0, moves: 0 },
    20,
    'There is too little to say: 1 milestone done, 0 actions closed and 0 date changes, and at least 20 promises must have ended.',
  ],
  [
    { milestones: 0, closures: 0, moves: 0 },
    20,
    'There is too little to say: none of the plan’s promises has ended in this record, and at least 20 must have.',
  ],
])('a forecast says what it is drawn from: %j, %s', (ended, least, said) => {
  expect(sayBasis(ended, least)).toBe(said)
})
