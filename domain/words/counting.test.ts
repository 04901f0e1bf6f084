import { expect, it } from 'vitest'
import { inWords, listed, several, sayNumbers } from './counting.ts'

it.each([
  [several(1, 'action'), '1 action'],
  [several(0, 'action'), '0 actions'],
  [several(1200, 'day'), '1,200 days'],
  [several(2, 'entry', 'entries'), '2 entries'],
  [inWords(10), 'ten'],
  [inWords(11), '11'],
  [listed([]), ''],
  [listed(['a']), 'a'],
  [listed(['a', 'b']), 'a and b'],
  [listed(['a', 'b', 'c']), 'a, b and c'],
])('%s', (said, expected) => {
  expect(said).toBe(expected)
})

it.each([
  [[], ''],
  [[4], '4'],
  [[4, 5], '4 and 5'],
  [[4, 5, 6], '4 to 6'],
  [[1, 2, 3, 7, 9, 10], '1 to 3, 7, 9 and 10'],
])('says the numbers %j as %j', (numbers, expected) => {
  expect(sayNumbers(numbers)).toBe(expected)
})
