import { expect, it } from 'vitest'
import { inSteps, straight, type Spot } from './along.ts'

it.each<[string, Spot[], string]>([
  ['nothing', [], ''],
  ['one place', [[1, 2]], 'M1 2'],
  [
    'what stays',
    [
      [0, 10],
      [5, 10],
      [9, 10],
    ],
    'M0 10H9',
  ],
  [
    'what steps and stays',
    [
      [0, 10],
      [5, 10],
      [9, 8],
      [12, 8],
    ],
    'M0 10H9V8H12',
  ],
  [
    'what steps at its end',
    [
      [0.4, 10.2],
      [5.1, 10],
      [9, 7.6],
    ],
    'M0 10H9V8',
  ],
])('steps along %s', (_what, spots, expected) => {
  expect(inSteps(spots)).toBe(expected)
})

it('goes straight from each to the next', () => {
  expect(
    straight([
      [0, 10],
      [5.2, 8],
      [9, 7.5],
    ]),
  ).toBe('M0 10L5 8L9 8')
  expect(straight([])).toBe('')
})
