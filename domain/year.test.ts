import { expect, it } from 'vitest'
import { day } from './day.ts'
import { yearUpTo } from './year.ts'

it.each([
  ['2020-12-10', '2019-12-31', '2020-02-29', '2020-11-30'],
  ['2020-12-31', '2019-12-31', '2020-02-29', '2020-11-30'],
  ['2020-12-01', '2019-12-31', '2020-02-29', '2020-11-30'],
  ['2021-01-01', '2020-01-31', '2020-03-31', '2020-12-31'],
])('a year up to %s is looked at from %s on, at the end of each month', (on, first, third, last) => {
  const days = yearUpTo(day(on))
  expect(days).toHaveLength(13)
  expect([days[0], days[2], days[11], days[12]]).toEqual([first, third, last, on])
})
