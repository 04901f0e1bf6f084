import { expect, it } from 'vitest'
import type { ShownStatus } from '../delivery-status.ts'
import { rollUp } from '../roll-up.ts'
import { sayCounts } from './counts.ts'

const complete = (count: number) => Array.from({ length: count }, (): ShownStatus => 'complete')

it.each([
  [12, 5, '12 actions: 12 complete (5 of them before this record began)'],
  [2, 1, '2 actions: 2 complete (1 of them before this record began)'],
  [3, 3, '3 actions: 3 complete (all before this record began)'],
  [2, 2, '2 actions: 2 complete (both before this record began)'],
  [1, 1, '1 action: 1 complete (before this record began)'],
  [1, 0, '1 action: 1 complete'],
  [0, 0, 'No actions'],
])('of %i complete, %i before the record: %s', (count, before, said) => {
  expect(sayCounts(rollUp(complete(count), before).counts)).toBe(said)
})
