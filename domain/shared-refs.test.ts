import { expect, it } from 'vitest'
import { sharedRefs } from './shared-refs.ts'

it('names the rows that bring one ref, however it is written, and none that brings its own or none', () => {
  const two = { ref: '6.1', rows: [2, 5] }
  const three = { ref: 'R1a', rows: [4, 6, 8] }
  expect(
    [...sharedRefs(['', '6.1', '6.2', 'R1a', ' 6.1. ', 'r1A', null, 'R 1a', ''])].sort(([one], [other]) => one - other),
  ).toEqual([
    [1, two],
    [3, three],
    [4, two],
    [5, three],
    [7, three],
  ])
  expect(sharedRefs(['', null, '6.1'])).toEqual(new Map())
})
