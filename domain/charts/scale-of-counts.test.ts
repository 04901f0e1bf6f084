import { expect, it } from 'vitest'
import { countTicks } from './scale-of-counts.ts'

it.each([
  ['nothing', 0, [0, 1]],
  ['one', 1, [0, 1]],
  ['a few, each whole', 3, [0, 1, 2, 3]],
  ['as many as have room one by one', 8, [0, 1, 2, 3, 4, 5, 6, 7, 8]],
  ['one more', 9, [0, 2, 4, 6, 8, 10]],
  ['what a tick stands on', 40, [0, 5, 10, 15, 20, 25, 30, 35, 40]],
  ['what stands between ticks', 32, [0, 5, 10, 15, 20, 25, 30, 35]],
  ['hundreds', 301, [0, 50, 100, 150, 200, 250, 300, 350]],
])('says round numbers up to %s', (_what, most, expected) => {
  expect(countTicks(most)).toEqual(expected)
})
