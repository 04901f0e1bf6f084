import { expect, it } from 'vitest'
import { few } from './few.ts'

it.each([
  ['nothing folds nothing', [], 2, [], [], 0],
  ['a short list stands whole', [1, 2], 2, [1, 2], [], 0],
  ['one row too many stands too', [1, 2, 3], 2, [1, 2, 3], [], 0],
  ['two too many are folded', [1, 2, 3, 4], 2, [1, 2], [3, 4], 0],
  ['one more than the most stands too', [1, 2, 3, 4, 5], 2, [1, 2], [3, 4, 5], 0],
  ['two more than the most are not shown', [1, 2, 3, 4, 5, 6], 2, [1, 2], [3, 4], 2],
])('%s', (_why, list, count, first, rest, beyond) => {
  expect(few(list, count, 4)).toEqual({ first, rest, beyond })
})

it('leaves nothing away where no most is said', () => {
  const list = Array.from({ length: 1000 }, (_, index) => index)
  expect(few(list, 999, Infinity)).toEqual({ first: list, rest: [], beyond: 0 })
})
