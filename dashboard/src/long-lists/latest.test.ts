import { expect, it } from 'vitest'
import { latest } from './latest.ts'

it.each([
  ['a short list stands whole', [1, 2], 2, [1, 2]],
  ['one alone is not left away', [1, 2, 3], 2, [1, 2, 3]],
  ['the last stand of a long one', [1, 2, 3, 4], 2, [3, 4]],
  ['all stand when all are asked for', [1, 2, 3, 4], Infinity, [1, 2, 3, 4]],
  ['nothing stays nothing', [], 2, []],
])('%s', (_, list, most, shown) => {
  expect(latest(list, most)).toEqual({ shown, all: list.length })
})
