import { expect, it } from 'vitest'
import { saySharedRef } from './added-actions.ts'

it.each([
  [{ ref: '6.1', rows: [2, 5] }, 'Rows 2 and 5 both have 6.1. Give each a ref of its own'],
  [{ ref: 'R1a', rows: [4, 6, 8] }, 'Rows 4, 6 and 8 all have R1a. Give each a ref of its own'],
])('names the rows that have one ref: %j', (shared, said) => {
  expect(saySharedRef(shared)).toBe(said)
})
