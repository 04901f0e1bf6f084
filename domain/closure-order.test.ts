import { expect, it } from 'vitest'
import { isOfMeeting, mayFollow } from './closure-order.ts'
import { CLOSURE_STEPS, type ClosureStep } from './delivery-status.ts'

it.each<[last: ClosureStep | null, next: ClosureStep[]]>([
  [null, ['closed-before', 'claimed']],
  ['closed-before', ['reopened']],
  ['claimed', ['reviewed', 'returned', 'agreed']],
  ['reviewed', ['returned', 'agreed']],
  ['returned', ['claimed']],
  ['agreed', ['embedded', 'reopened']],
  ['embedded', ['reopened']],
  ['reopened', ['claimed']],
])('after %s may come %j and nothing else', (last, next) => {
  expect(CLOSURE_STEPS.filter((step) => mayFollow(step, last))).toEqual(next)
})

it('a meeting agrees, embeds and reopens; what is returned need not wait for one', () => {
  expect(CLOSURE_STEPS.filter(isOfMeeting)).toEqual(['agreed', 'embedded', 'reopened'])
})
