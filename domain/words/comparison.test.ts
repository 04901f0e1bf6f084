import { describe, expect, it } from 'vitest'
import { sayComparison } from './comparison.ts'

describe('sayComparison', () => {
  it.each([
    ['nothing', {}, 'Nothing in the plan changed between these two dates'],
    ['zeros as nothing', { worse: 0 }, 'Nothing in the plan changed between these two dates'],
    ['one thing of one action', { withdrawn: 1 }, '1 action was withdrawn'],
    ['one thing of many', { reworded: 2 }, '2 actions were reworded'],
    ['two things', { worse: 1, better: 4 }, '1 action got worse and 4 got better'],
    [
      'many, worst first',
      { 're-dated': 1, better: 4, worse: 3, signed: 1 },
      '3 actions got worse, 4 got better, 1 was agreed complete and 1 was re-dated',
    ],
  ])('says %s', (_what, counts, expected) => {
    expect(sayComparison(counts)).toBe(expected)
  })
})
