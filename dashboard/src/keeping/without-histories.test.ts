import { expect, it } from 'vitest'
import { withoutHistories } from './without-histories.ts'

it('parts keep all but what each board saw of them', () => {
  expect(withoutHistories([{ number: 1, title: 'Staffing', history: [1, 2] }])).toEqual([
    { number: 1, title: 'Staffing' },
  ])
})
