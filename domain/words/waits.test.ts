import { expect, it } from 'vitest'
import { sayWaits } from './waits.ts'

it.each([
  [0, null, false, 'wait for the board: a sign-off, a date or help'],
  [1, null, false, 'waits for the board: a sign-off, a date or help'],
  [0, 0, false, 'wait for you: a sign-off, a date or help'],
  [3, 3, false, 'wait for you: a sign-off, a date or help'],
  [1, 0, false, 'waits for the board: a sign-off, a date or help; you can answer none yet'],
  [3, 1, false, 'wait for the board: a sign-off, a date or help; you can answer 1 now'],
  [3, null, true, 'waited for the board: a sign-off, a date or help'],
  [3, 0, true, 'waited for the chair: a sign-off, a date or help'],
])('%i asked, %o for the chair, past %o: %s', (count, mine, past, expected) => {
  expect(sayWaits(count, mine, past)).toBe(expected)
})
