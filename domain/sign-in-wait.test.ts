import { expect, it } from 'vitest'
import { signInWait } from './sign-in-wait.ts'

it.each([
  [0, 0, 0],
  [4, 4, 0],
  [5, 5, 1],
  [6, 6, 2],
  [7, 7, 4],
  [8, 8, 8],
  [9, 9, 15],
  [10_000, 10, 15],
  [0, 99, 0],
  [0, 100, 15],
  [5, 99, 1],
  [5, 100, 15],
])(
  'after %i failures of the account and %i of the address a try waits %i seconds',
  (ofAccount, ofAddress, expected) => {
    expect(signInWait({ ofAccount, ofAddress })).toBe(expected)
  },
)
