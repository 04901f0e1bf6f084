import { expect, it } from 'vitest'
import { whyNotWithdrawRecommendation } from './why-not-recommendation.ts'

it.each([
  [[], undefined],
  [['2.3'], 'Action 2.3 answers this recommendation. It can be withdrawn once none does'],
  [['2.3', '4.1'], 'Actions 2.3 and 4.1 answer this recommendation. It can be withdrawn once none does'],
  [
    ['1.1', '1.2', '1.3', '1.4', '1.5'],
    'Actions 1.1, 1.2, 1.3, 1.4 and 1.5 answer this recommendation. It can be withdrawn once none does',
  ],
  [
    ['1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '1.7'],
    'Actions 1.1, 1.2, 1.3, 1.4, 1.5 and 2 more answer this recommendation. It can be withdrawn once none does',
  ],
])('answered by %j: %j', (refs, expected) => {
  expect(whyNotWithdrawRecommendation(refs)?.message).toBe(expected)
})
