import { expect, it } from 'vitest'
import { day } from './day.ts'
import { firstOfMonth, lastOfMonth } from './month.ts'

it.each([
  ['2020-12-01', '2020-12-01', '2020-12-31'],
  ['2020-12-31', '2020-12-01', '2020-12-31'],
  ['2020-11-15', '2020-11-01', '2020-11-30'],
  ['2020-02-10', '2020-02-01', '2020-02-29'],
  ['2021-02-10', '2021-02-01', '2021-02-28'],
  ['2100-02-10', '2100-02-01', '2100-02-28'],
  ['2020-03-29', '2020-03-01', '2020-03-31'],
  ['2020-10-25', '2020-10-01', '2020-10-31'],
])('the month of %s runs from %s to %s', (on, first, last) => {
  expect([firstOfMonth(day(on)), lastOfMonth(day(on))]).toEqual([first, last])
})
