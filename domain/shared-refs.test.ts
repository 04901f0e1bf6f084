import { expect, it } from 'vitest'
import { sharedRefs } from './shared-refs.ts'

it('names the rows that bring one ref, however it is written, and none that brings its own or none', () => {
  const two = 'Rows 2 and 5 both have 6.1. Give each a ref of its own'
  const three = 'Rows 4, 6 and 8 all have R1a. Give each a ref of its own'
  expect([...sharedRefs(['', '6.1', '6.2', 'R1a', ' 6.1. ', 'r1A', null, 'R 1a', ''])].sort()).toEqual([
    [1, two],
    [3, three],
    [4, two],
    [5, three],
    [7, three],
  ])
  expect(sharedRefs(['', null, '6.1'])).toEqual(new Map())
})
