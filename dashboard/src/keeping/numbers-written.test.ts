import { expect, it } from 'vitest'
import { numbersWritten } from './numbers-written.ts'

it.each([
  ['1, 3 and 5', ['1', '3', '5']],
  ['1;3', ['1', '3']],
  ['2', ['2']],
  [' ', []],
  ['workforce', ['workforce']],
])('numbers written %j are %j', (said, expected) => {
  expect(numbersWritten(said)).toEqual(expected)
})
