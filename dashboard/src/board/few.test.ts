import { expect, it } from 'vitest'
import { few } from './few.ts'

it.each([
  ['nothing folds nothing', [], 2, [], []],
  ['a short list stands whole', [1, 2], 2, [1, 2], []],
  ['one row too many stands too', [1, 2, 3], 2, [1, 2, 3], []],
  ['two too many are folded', [1, 2, 3, 4], 2, [1, 2], [3, 4]],
])('%s', (_why, list, count, first, rest) => {
  expect(few(list, count)).toEqual({ first, rest })
})
