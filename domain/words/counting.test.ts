import { expect, it } from 'vitest'
import { inWords, listed, several } from './counting.ts'

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
