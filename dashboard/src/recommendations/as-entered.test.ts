import { expect, it } from 'vitest'
import { areasWritten } from './as-entered.ts'

it.each([
  ['1, 3 and 5', ['1', '3', '5']],
  ['1;3', ['1', '3']],
  ['2', ['2']],
  [' ', []],
  ['workforce', ['workforce']],
])('areas written %j are %j', (said, expected) => {
  expect(areasWritten(said)).toEqual(expected)
})
