import { expect, it } from 'vitest'
import { sayUnanswered } from './gaps.ts'

it.each([
  [[], false, ''],
  [[4], false, 'No action answers recommendation 4'],
  [[4, 9], false, 'No action answers recommendations 4 and 9'],
  [[1, 2, 3], true, 'No action answered recommendations 1 to 3'],
])('of the unanswered %j, in the past %j, it says %j', (numbers, past, expected) => {
  expect(sayUnanswered(numbers, past)).toBe(expected)
})
